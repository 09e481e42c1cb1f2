import type { Evidence } from './Evidence.ts'

interface QuirkWords {
  title: string
  /** One sentence: what happens when it is not at its default. */
  description: string
  /** Heading of the switches it stands with. */
  group: 'Access request' | 'Answers' | 'App' | 'Token' | 'Frame script' | 'OAuth' | 'REST'
  /** How sure it is that Bitbucket has been like this. */
  evidence: Evidence
  /** A documentation page, "the announcement", or where it was observed. */
  source: string
}

export interface SwitchQuirk extends QuirkWords {
  kind: 'switch'
  default: boolean
}

export interface ChoiceQuirk extends QuirkWords {
  kind: 'choice'
  default: string
  values: readonly string[]
}

/** A whole number of milliseconds. */
export interface DurationQuirk extends QuirkWords {
  kind: 'duration'
  default: number
  minimum: number
  maximum: number
}

/**
 * A way in which Bitbucket was seen to differ from the announcement (developer community post
 * 37870), or in which nobody knows what it does.
 */
export type SimulatorQuirk = SwitchQuirk | ChoiceQuirk | DurationQuirk

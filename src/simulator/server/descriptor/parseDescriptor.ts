import * as v from 'valibot'
import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import { descriptorSchema } from './descriptorSchema.ts'
import { pluralizeModules } from './pluralizeModules.ts'

export type ParsedDescriptor =
  | { descriptor: ConnectDescriptor }
  /** What is wrong, each with its field in front, such as `modules.webPanels.0.url: …`. */
  | { problems: [string, ...string[]] }

/** Check an app's descriptor, and bring it to one form. Fields that are unknown are left out. */
export function parseDescriptor(value: unknown): ParsedDescriptor {
  const result = v.safeParse(descriptorSchema, pluralizeModules(value))
  if (result.success) return { descriptor: result.output }
  const [first, ...others] = result.issues
  return { problems: [toProblem(first), ...others.map(toProblem)] }
}

function toProblem(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue)
  const isMissing = issue.received === 'undefined'
  const message = isMissing ? 'Is missing.' : issue.message
  return path === null ? message : `${path}: ${message}`
}

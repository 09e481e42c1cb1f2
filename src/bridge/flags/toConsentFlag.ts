import type { ConsentState } from '../core/ConsentState.ts'

/** A control of a flag: what it is for, and its words. */
export interface ConsentFlagAction {
  kind: 'ask' | 'openAuthorizations' | 'reload'
  text: string
}

/** A flag as data. */
export interface ConsentFlag {
  /** Stable for a state: the same flag is updated, not stacked. */
  id: string
  tone: 'warning' | 'error' | 'information'
  /** The tone in words, for screen readers. Default: in English. */
  toneLabel?: string
  title: string
  description: string
  actions: readonly ConsentFlagAction[]
}

const ask: ConsentFlagAction = { kind: 'ask', text: 'Ask again' }
const openAuthorizations: ConsentFlagAction = {
  kind: 'openAuthorizations',
  text: 'Open App authorizations',
}
const reload: ConsentFlagAction = { kind: 'reload', text: 'Reload' }

/** The flag that goes with a state of consent; undefined where the screen says enough. */
export function toConsentFlag({
  status,
  isLost,
  isPromptOpen,
}: ConsentState): ConsentFlag | undefined {
  switch (status) {
    case 'declined':
      return {
        id: 'consent-declined',
        tone: 'warning',
        title: 'Access was not granted',
        description:
          'If that was a mistake, ask again. Saved decisions are in Bitbucket under Personal settings, App authorizations.',
        actions: [ask, openAuthorizations],
      }
    case 'blocked':
      return {
        id: 'consent-blocked',
        tone: 'warning',
        title: 'A saved denial blocks this app',
        description:
          'Remove it in Bitbucket under Personal settings, App authorizations. Then reload this page.',
        actions: [openAuthorizations, reload],
      }
    case 'unanswered':
      return {
        id: 'consent-unanswered',
        tone: 'information',
        title: 'The access request was not answered',
        description: isPromptOpen
          ? 'It may still be open in the Bitbucket page. You can also ask again.'
          : 'It has closed. You can ask again.',
        actions: [ask],
      }
    case 'signedOut':
      return {
        id: 'consent-signed-out',
        tone: 'warning',
        title: 'You are not logged in to Bitbucket',
        description: 'Log in to Bitbucket, then reload this page.',
        actions: [reload],
      }
    case 'misconfigured':
      return {
        id: 'consent-misconfigured',
        tone: 'error',
        title: 'This app is not set up correctly',
        description: 'Only its vendor can mend that.',
        actions: [],
      }
    case 'unknown':
      return isLost
        ? {
            id: 'consent-lost',
            tone: 'warning',
            title: 'Access has ended',
            description:
              'Bitbucket no longer accepts this app. Make sure that you are logged in, then reload this page.',
            actions: [reload, openAuthorizations],
          }
        : undefined
    case 'asking':
    case 'granted':
    case 'unavailable':
      return undefined
    default:
      return status satisfies never
  }
}

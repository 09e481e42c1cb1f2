import type { BridgeError, RecoveryStep, RefusedStatus } from '../../../bridge/index.ts'

export interface ConsentWords {
  title: string
  text: string
  /** Instead of the recovery's own steps, where the text says it all. */
  steps?: readonly RecoveryStep[]
}

/** What a user reads when the app cannot work for them. Never "you denied": it may not be so. */
export const consentWords: Record<RefusedStatus, ConsentWords> = {
  declined: {
    title: 'Access was not granted',
    text: 'This panel shows approvals and builds as you, so Bitbucket has to let it act on your behalf. Nothing was read.',
  },
  blocked: {
    title: 'A saved denial blocks this panel',
    text: 'Bitbucket remembers that access was denied for this app, and will not ask again until that is removed.',
  },
  unanswered: {
    title: 'The access request was not answered',
    text: 'It has closed. Bitbucket asks again when you say so.',
  },
  signedOut: {
    title: 'You are not logged in to Bitbucket',
    text: 'This panel works as the user who is logged in.',
  },
  misconfigured: {
    title: 'This app is not set up correctly',
    text: 'Only its vendor can mend that. The details below help them.',
  },
  unavailable: {
    title: 'There is no connection to Bitbucket',
    text: 'This app works inside a Bitbucket page.',
  },
}

/** One step of the way on, in words. */
export const stepWords: Record<RecoveryStep, string> = {
  ask: 'Ask again.',
  openAuthorizations: 'Open App authorizations: Personal settings, App authorizations.',
  removeDenial: 'Find this app among the denied ones and press Revoke.',
  reload: 'Reload this Bitbucket page.',
  allow: 'Press Allow in the access request.',
  signIn: 'Log in to Bitbucket.',
  openBitbucket: 'Open a pull request in Bitbucket.',
  copyDetails: 'Copy the details below.',
  contactVendor: "Send them to the app's vendor.",
  wait: 'Wait a moment.',
  tryAgain: 'Try again.',
}

const scriptMissing: ConsentWords = {
  title: "Bitbucket's script did not load",
  text: 'A content blocker or the network may hold it back. Let this page load scripts from Bitbucket, then reload it.',
  steps: [],
}

const stillOpen: ConsentWords = {
  ...consentWords.unanswered,
  text: 'It may still be open in the Bitbucket page. If you press Allow there, this panel goes on by itself.',
}

const returned: ConsentWords = {
  ...consentWords.blocked,
  text: 'You are back. If the denial is removed, reload this page: Bitbucket then asks again.',
  steps: ['reload', 'allow'],
}

export interface ConsentWordsParameters {
  status: RefusedStatus
  error: BridgeError | undefined
  /** The access request may still be on the screen. */
  isPromptOpen: boolean
  /** The user was away, and is back. */
  hasReturned: boolean
}

/** The words for a state; more exact where more is known. */
export function toConsentWords(parameters: ConsentWordsParameters): ConsentWords {
  const { status, error, isPromptOpen, hasReturned } = parameters
  if (status === 'blocked' && hasReturned) return returned
  if (status === 'unanswered' && isPromptOpen) return stillOpen
  if (status === 'unavailable' && error?.details.hostCode === 'scriptMissing') return scriptMissing
  return consentWords[status]
}

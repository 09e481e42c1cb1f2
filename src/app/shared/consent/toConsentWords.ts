import type { MessageDescriptor } from 'react-intl'
import type { BridgeError, RefusedStatus } from '../../../bridge/core.ts'
import { messages } from './messages.ts'

export interface ConsentWords {
  title: MessageDescriptor
  text: MessageDescriptor
}

/** What a user reads when the app cannot work for them. */
export const consentWords: Record<RefusedStatus, ConsentWords> = {
  declined: { title: messages.declinedTitle, text: messages.declinedText },
  blocked: { title: messages.blockedTitle, text: messages.blockedText },
  unanswered: { title: messages.unansweredTitle, text: messages.unansweredText },
  signedOut: { title: messages.signedOutTitle, text: messages.signedOutText },
  misconfigured: { title: messages.misconfiguredTitle, text: messages.misconfiguredText },
  unavailable: { title: messages.unavailableTitle, text: messages.unavailableText },
}

const scriptMissing = { title: messages.scriptMissingTitle, text: messages.scriptMissingText }
const stillOpen = { ...consentWords.unanswered, text: messages.stillOpenText }
const returned = { ...consentWords.blocked, text: messages.returnedText }

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
  if (status === 'unavailable' && isScriptMissing(error)) return scriptMissing
  return consentWords[status]
}

/** Whether Bitbucket's script is what is not there. */
export function isScriptMissing(error: BridgeError | undefined): boolean {
  return error?.details.hostCode === 'scriptMissing'
}

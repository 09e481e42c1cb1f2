import type { MessageDescriptor } from 'react-intl'
import type { ConsentState, ConsentStatus } from '../../../../bridge/core.ts'
import type { Tone } from '../../../shared/ui/StatusIcon.tsx'
import { messages } from './messages.ts'

/** What the user can do about it, the first in front. */
export type StatusAction =
  | 'connect'
  | 'askAgain'
  | 'checkAgain'
  | 'manage'
  | 'reload'
  | 'openBitbucket'
  | 'openVendor'

export interface StatusWords {
  tone: Tone
  title: MessageDescriptor
  text: MessageDescriptor
  steps?: readonly MessageDescriptor[]
  actions: readonly StatusAction[]
}

const words: Record<ConsentStatus, StatusWords> = {
  unknown: {
    tone: 'neutral',
    title: messages.unknownTitle,
    text: messages.unknownText,
    actions: ['connect', 'manage'],
  },
  asking: { tone: 'busy', title: messages.askingTitle, text: messages.askingText, actions: [] },
  granted: {
    tone: 'good',
    title: messages.grantedTitle,
    text: messages.grantedText,
    actions: ['manage'],
  },
  declined: {
    tone: 'attention',
    title: messages.declinedTitle,
    text: messages.declinedText,
    actions: ['askAgain', 'manage'],
  },
  blocked: {
    tone: 'attention',
    title: messages.blockedTitle,
    text: messages.blockedText,
    steps: [messages.blockedFind, messages.blockedRevoke, messages.blockedReload],
    actions: ['manage', 'reload', 'checkAgain'],
  },
  unanswered: {
    tone: 'attention',
    title: messages.unansweredTitle,
    text: messages.unansweredText,
    actions: ['askAgain'],
  },
  signedOut: {
    tone: 'attention',
    title: messages.signedOutTitle,
    text: messages.signedOutText,
    actions: ['openBitbucket', 'reload', 'checkAgain'],
  },
  misconfigured: {
    tone: 'bad',
    title: messages.misconfiguredTitle,
    text: messages.misconfiguredText,
    actions: ['openVendor', 'checkAgain'],
  },
  unavailable: {
    tone: 'bad',
    title: messages.unavailableTitle,
    text: messages.unavailableText,
    actions: ['checkAgain', 'reload', 'openBitbucket'],
  },
}

/** The words and the way on for a state; more exact where more is known. */
export function toStatusWords(
  state: Pick<ConsentState, 'status' | 'isLost' | 'isPromptOpen'>,
  hasReturned: boolean,
): StatusWords {
  const { status, isLost, isPromptOpen } = state
  const found = words[status]
  if (status === 'unknown' && isLost) {
    return { ...found, tone: 'attention', title: messages.lostTitle, text: messages.lostText }
  }
  if (status === 'unanswered' && isPromptOpen) return { ...found, text: messages.stillOpenText }
  if (status !== 'blocked' || !hasReturned) return found
  const { tone, title } = found
  const actions = ['reload', 'checkAgain', 'manage'] as const
  return { tone, title, text: messages.returnedText, actions }
}

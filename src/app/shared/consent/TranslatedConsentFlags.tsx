import { useIntl, type MessageDescriptor } from 'react-intl'
import type { ConsentState } from '../../../bridge/core.ts'
import {
  ConsentFlags,
  toConsentFlag,
  type ConsentFlag,
  type ConsentFlagAction,
} from '../../../bridge/flags.ts'
import { messages as recovery } from '../recovery/messages.ts'
import { messages as ui } from '../ui/messages.ts'
import { useHost } from '../useHost.ts'
import { messages } from './messages.ts'

const actions: Record<ConsentFlagAction['kind'], MessageDescriptor> = {
  ask: recovery.ask,
  openAuthorizations: recovery.openAuthorizations,
  reload: recovery.reload,
}

const tones: Record<ConsentFlag['tone'], MessageDescriptor> = {
  warning: ui.toneWarning,
  error: ui.toneError,
  information: ui.toneInformation,
}

/** The flags about consent, in the reader's language. */
export function TranslatedConsentFlags() {
  const { pageUrl } = useHost()
  const { formatMessage } = useIntl()

  const toFlag = (state: ConsentState): ConsentFlag | undefined => {
    const flag = toConsentFlag(state)
    const words = toFlagWords(state)
    return (
      flag &&
      words && {
        ...flag,
        toneLabel: formatMessage(tones[flag.tone]),
        title: formatMessage(words.title),
        description: formatMessage(words.description),
        actions: flag.actions.map(({ kind }) => ({ kind, text: formatMessage(actions[kind]) })),
      }
    )
  }

  return (
    <ConsentFlags
      toFlag={toFlag}
      label={formatMessage(ui.flags)}
      dismissLabel={formatMessage(ui.dismiss)}
      {...(pageUrl !== undefined && { pageUrl })}
    />
  )
}

function toFlagWords({ isPromptOpen, status }: ConsentState) {
  switch (status) {
    case 'declined':
      return { title: messages.declinedTitle, description: messages.declinedFlag }
    case 'blocked':
      return { title: messages.blockedTitle, description: messages.blockedFlag }
    case 'unanswered':
      return {
        title: messages.unansweredTitle,
        description: isPromptOpen ? messages.stillOpenFlag : messages.unansweredFlag,
      }
    case 'signedOut':
      return { title: messages.signedOutTitle, description: messages.signedOutFlag }
    case 'misconfigured':
      return { title: messages.misconfiguredTitle, description: messages.misconfiguredFlag }
    case 'unknown':
      return { title: messages.lostTitle, description: messages.lostFlag }
    default:
      return undefined
  }
}

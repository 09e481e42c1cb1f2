import { useIntl, type MessageDescriptor } from 'react-intl'
import type { BridgeError } from '../../../../bridge/core.ts'
import { useShowFlag } from '../../../shared/flags/useShowFlag.ts'
import { messages as recovery } from '../../../shared/recovery/messages.ts'
import { messages as shared } from '../../../shared/ui/messages.ts'
import { toFailureReason } from '../../../shared/ui/toFailureReason.ts'
import { messages } from './messages.ts'
import { toFailedWrite } from './toFailedWrite.ts'

export interface FailedWriteWords {
  /** Of the flag. */
  id: string
  /** Each is the beginning of a sentence: "Your comment was not saved". */
  notSaved: MessageDescriptor
  maybeSaved: MessageDescriptor
}

/** What shows a flag for a write that failed, with a way to try again where that may help. */
export function useFailedWriteFlag({ id, notSaved, maybeSaved }: FailedWriteWords) {
  const { formatMessage } = useIntl()
  const showFlag = useShowFlag()
  return (error: BridgeError, onRetry: () => void): void => {
    const { status } = error.details
    const failed = toFailedWrite({ code: error.code, status })
    if (!failed) return
    const { canRetry, isUnknown } = failed
    const what = formatMessage(isUnknown ? maybeSaved : notSaved)
    const why = formatMessage(toFailureReason(error), { status })
    showFlag({
      id,
      tone: isUnknown ? 'warning' : 'error',
      title: formatMessage(isUnknown ? messages.maybeSaved : messages.notSaved),
      description: formatMessage(shared.failure, { what, why }),
      action: canRetry ? { text: formatMessage(recovery.retry), onClick: onRetry } : undefined,
    })
  }
}

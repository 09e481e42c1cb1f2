import { useStore } from 'zustand'
import { AccessRequestDialog } from './AccessRequestDialog.tsx'
import { AccessRequestFlags } from './AccessRequestFlags.tsx'
import { countWaitingCalls } from './countWaitingCalls.ts'
import type { AccessAnswers } from './createAccessAnswers.ts'
import type { AccessRequests } from './createAccessRequests.ts'
import { isFlagRequest } from './isFlagRequest.ts'

export interface AccessRequestPromptProps {
  accessRequests: AccessRequests
  answers: AccessAnswers
}

/** The open access requests: as flags, and the oldest of those without one as a dialog. */
export function AccessRequestPrompt({ accessRequests, answers }: AccessRequestPromptProps) {
  const requests = useStore(accessRequests.open)
  const flags = requests.filter(isFlagRequest)
  const request = requests.find((one) => !isFlagRequest(one))

  return (
    <>
      {flags.length > 0 && (
        <AccessRequestFlags
          onDeny={answers.deny}
          onReview={({ id }) => accessRequests.review(id)}
          requests={flags}
        />
      )}
      {request && (
        <AccessRequestDialog
          key={request.app.clientId}
          onAllow={() => answers.allow(request)}
          onDeny={() => answers.deny(request)}
          request={request}
          waitingCalls={countWaitingCalls(requests, request.app.clientId)}
        />
      )}
    </>
  )
}

import { useStore } from 'zustand'
import type { AccessRequest } from './AccessRequest.ts'
import { AccessRequestDialog } from './AccessRequestDialog.tsx'
import { AccessRequestFlags } from './AccessRequestFlags.tsx'
import type { AccessAnswers } from './createAccessAnswers.ts'
import type { AccessRequests } from './createAccessRequests.ts'

export interface AccessRequestPromptProps {
  accessRequests: AccessRequests
  answers: AccessAnswers
}

/** The open access requests: as flags, and the oldest of those without one as a dialog. */
export function AccessRequestPrompt({ accessRequests, answers }: AccessRequestPromptProps) {
  const requests = useStore(accessRequests.open)
  const flags = requests.filter(isFlag)
  const request = requests.find((one) => !isFlag(one))

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
          waitingCalls={countCalls(requests, request.app.clientId)}
        />
      )}
    </>
  )
}

function isFlag({ form, isReviewed }: AccessRequest): boolean {
  return form === 'flag' && !isReviewed
}

function countCalls(requests: readonly AccessRequest[], clientId: string): number {
  return requests.filter(({ app }) => app.clientId === clientId).flatMap(({ calls }) => calls)
    .length
}

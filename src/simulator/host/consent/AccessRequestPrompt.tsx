import { useStore } from 'zustand'
import { AccessRequestDialog } from './AccessRequestDialog.tsx'
import type { AccessAnswers } from './createAccessAnswers.ts'
import type { AccessRequests } from './createAccessRequests.ts'

export interface AccessRequestPromptProps {
  accessRequests: AccessRequests
  answers: AccessAnswers
}

/** The oldest open access request, if there is one. */
export function AccessRequestPrompt({ accessRequests, answers }: AccessRequestPromptProps) {
  const requests = useStore(accessRequests.open)
  const [request] = requests
  if (!request) return null

  const waitingCalls = requests
    .filter(({ app }) => app.clientId === request.app.clientId)
    .flatMap(({ calls }) => calls).length
  return (
    <AccessRequestDialog
      key={request.app.clientId}
      onAllow={() => answers.allow(request)}
      onDeny={() => answers.deny(request)}
      request={request}
      waitingCalls={waitingCalls}
    />
  )
}

import Lozenge from '@atlaskit/lozenge'
import type { PullRequestState } from '../../../contract/PullRequest.ts'

export interface PullRequestLozengeProps {
  state: PullRequestState
  isDraft: boolean
}

const words = {
  OPEN: { appearance: 'inprogress', label: 'Open' },
  MERGED: { appearance: 'success', label: 'Merged' },
  DECLINED: { appearance: 'removed', label: 'Declined' },
  SUPERSEDED: { appearance: 'moved', label: 'Superseded' },
} as const

/** A pull request's state. */
export function PullRequestLozenge({ state, isDraft }: PullRequestLozengeProps) {
  if (state === 'OPEN' && isDraft) return <Lozenge>Draft</Lozenge>
  const { appearance, label } = words[state]
  return <Lozenge appearance={appearance}>{label}</Lozenge>
}

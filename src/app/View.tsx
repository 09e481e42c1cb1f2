import { PullRequestPanel } from './features/pull-request-panel/PullRequestPanel.tsx'
import { loadView } from './loadView.ts'
import type { AppContext } from './shared/AppContext.ts'
import { LazyScreen } from './shared/ui/LazyScreen.tsx'

/** The surface that the frame's address asks for. */
export function View({ context }: { context: AppContext }) {
  switch (context.view) {
    case 'pullRequest':
      return <PullRequestPanel context={context.pullRequest} />
    case 'reviewDesk':
      return (
        <LazyScreen load={loadView.reviewDesk}>
          {({ ReviewDesk }) => <ReviewDesk context={context.repository} />}
        </LazyScreen>
      )
    case 'connection':
      return (
        <LazyScreen load={loadView.connection}>
          {({ ConnectionPage }) => <ConnectionPage />}
        </LazyScreen>
      )
    case 'invalid':
      return (
        <LazyScreen load={loadView.invalidContextScreen}>
          {({ InvalidContextScreen }) => <InvalidContextScreen context={context} />}
        </LazyScreen>
      )
    default:
      return context satisfies never
  }
}

import type { QueryClient } from '@tanstack/react-query'
import type { Bridge } from '../bridge/core.ts'
import {
  bridgeInfiniteQueryOptions,
  bridgeQueryOptions,
  type BridgeQueryParameters,
} from '../bridge/react.ts'
import { loadPanelBody } from './features/pull-request-panel/loadPanelBody.ts'
import { loadView } from './loadView.ts'
import type { AppContext } from './shared/AppContext.ts'
import { pullRequestReads } from './shared/rest/pullRequestReads.ts'
import { readListState } from './shared/rest/readListState.ts'
import { reviewDeskReads } from './shared/rest/reviewDeskReads.ts'

export interface StartViewParameters {
  bridge: Bridge
  client: QueryClient
}

/** For a timeline: no component asks yet. */
const caller = 'startView'

/**
 * Send a surface's first reads, and fetch its code, before React mounts: its components then find
 * answers that are on their way, or there. Failures are theirs to show.
 */
export function startView(context: AppContext, { bridge, client }: StartViewParameters): void {
  if (context.view === 'reviewDesk') {
    const { list } = reviewDeskReads(context.repository, readListState(location.hash))
    void client.prefetchInfiniteQuery(bridgeInfiniteQueryOptions(bridge, { ...list, caller }))
  }
  for (const read of toReads(context))
    void client.prefetchQuery(bridgeQueryOptions(bridge, { ...read, caller }))
  if (context.view === 'pullRequest') loadPanelBody().catch(() => undefined)
  if (context.view === 'reviewDesk' || context.view === 'connection') {
    loadView[context.view]().catch(() => undefined)
  }
}

function toReads(context: AppContext): BridgeQueryParameters<unknown>[] {
  switch (context.view) {
    case 'pullRequest':
      return Object.values(pullRequestReads(context.pullRequest))
    // Who reads it is said by its address, or asked for beside the list.
    case 'reviewDesk':
      return []
    // It asks for nothing by itself: a reader who comes to look is not to meet an access request.
    case 'connection':
    case 'invalid':
      return []
    default:
      return context satisfies never
  }
}

import type { AccessRequests } from '../consent/createAccessRequests.ts'
import type { PageEvents } from './createPageEvents.ts'

export interface ObserveAccessRequestsParameters {
  accessRequests: AccessRequests
  events: PageEvents
  /** Milliseconds, from any start. */
  now: () => number
}

/** The same access requests, that tell of each question: raised, shown, and how it ended. */
export function observeAccessRequests({
  accessRequests,
  events,
  now,
}: ObserveAccessRequestsParameters): AccessRequests {
  let lastCall = 0
  accessRequests.open.subscribe(([first], [former]) => {
    if (!first || first.id === former?.id) return
    const { appKey, appName } = first.app
    events.add({
      kind: 'prompt',
      summary: `The access request of ${appName} is on the screen.`,
      detail: { step: 'shown', app: appKey, request: first.id },
    })
  })

  return {
    ...accessRequests,
    ask(app, rules) {
      lastCall += 1
      const call = lastCall
      const askedAt = now()
      const { appKey, appName, scopes } = app
      const names = scopes.map(({ name }) => name).join(' ')
      events.add({
        kind: 'prompt',
        summary: `${appName} asks for access.`,
        detail: { step: 'raised', app: appKey, call, scopes: names.slice(0, 500) },
      })
      const outcome = accessRequests.ask(app, rules)
      void outcome.then((how) => {
        const ms = Math.round(now() - askedAt)
        const words = how === 'unanswered' ? 'no answer came in time' : how
        events.add({
          kind: 'prompt',
          summary: `Access request of ${appName}: ${words}`,
          detail: {
            step: how === 'unanswered' ? 'expired' : 'answered',
            app: appKey,
            call,
            outcome: how,
            ms,
          },
        })
      })
      return outcome
    },
  }
}

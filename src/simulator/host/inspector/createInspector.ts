import { createStore, type StoreApi } from 'zustand/vanilla'
import type { SimulatorEventKind } from '../../../contract/SimulatorEvent.ts'
import type { HostCaller } from '../api/createHostCaller.ts'
import type { PageClock } from '../createPageClock.ts'
import { createInspectorApi, type InspectorApi } from './createInspectorApi.ts'
import type { InspectedState } from './InspectedState.ts'
import { createRecordingApi, type RecordingApi } from './recording/createRecordingApi.ts'
import { createTimeline, type Timeline } from './timeline/createTimeline.ts'
import { openEventSource, type OpenEvents } from './timeline/openEventSource.ts'
import type { PageUser } from './user/PageUser.ts'

export interface CreateInspectorParameters {
  caller: HostCaller
  clock: PageClock
  page: Window
  user: PageUser
  /** Default: over `EventSource`. */
  openEvents?: OpenEvents
}

export type StateView =
  | { status: 'loading' }
  | { status: 'failed'; error: unknown }
  | { status: 'loaded'; value: InspectedState }

export interface Inspector {
  api: InspectorApi
  recording: RecordingApi
  timeline: Timeline
  /** Who looks at the page, and what it asks them. */
  user: PageUser
  /** The simulator's state, loaded again whenever something changes it. */
  state: StoreApi<StateView>
  reload: () => Promise<void>
  /** Listen to the simulator, while somebody looks. @returns what ends that */
  open: () => () => void
  copy: (text: string) => Promise<void>
  /** Hand a file to the user. */
  saveFile: (name: string, text: string) => void
  /** False in the inspector's own window, where no app is. */
  isBesidePage: () => boolean
  /** Path and query of the page that stands beside the inspector. */
  pagePath: () => string
}

const changing = new Set<SimulatorEventKind>(['control', 'decision', 'app', 'fault'])
const reloadMs = 150

/** What the inspector knows and does, on any host page. */
export function createInspector({
  caller,
  clock,
  page,
  user,
  openEvents = openEventSource,
}: CreateInspectorParameters): Inspector {
  const api = createInspectorApi(caller)
  const state = createStore<StateView>(() => ({ status: 'loading' }))
  const isBesidePage = () => !page.location.pathname.startsWith('/__simulator/')
  let timer: ReturnType<typeof setTimeout> | undefined
  let lastLoad = 0

  async function reload(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    lastLoad += 1
    const load = lastLoad
    const next = await api.state().then(
      (value): StateView => ({ status: 'loaded', value }),
      (error: unknown): StateView => ({ status: 'failed', error }),
    )
    // A slow answer must not replace a newer one.
    if (load !== lastLoad) return
    if (next.status === 'loaded') clock.setOffset(next.value.clock_offset_ms)
    state.setState(next, true)
  }

  const timeline = createTimeline({
    openEvents,
    onEvent: ({ kind }) => {
      if (changing.has(kind)) timer ??= setTimeout(() => void reload(), reloadMs)
    },
  })

  return {
    api,
    recording: createRecordingApi(caller),
    timeline,
    user,
    state,
    reload,
    open() {
      void reload()
      const disconnect = timeline.connect()
      return () => {
        disconnect()
        clearTimeout(timer)
        timer = undefined
      }
    },
    copy: (text) => page.navigator.clipboard.writeText(text),
    saveFile(name, text) {
      const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
      const link = page.document.createElement('a')
      link.href = address
      link.download = name
      link.click()
      URL.revokeObjectURL(address)
    },
    isBesidePage,
    pagePath() {
      const { pathname, search } = page.location
      const query = new URLSearchParams(search)
      for (const own of ['inspector', 'window']) query.delete(own)
      return isBesidePage() ? `${pathname}${query.size > 0 ? `?${query}` : ''}` : '/'
    },
  }
}

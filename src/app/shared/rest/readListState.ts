import type { ListState } from './reviewDeskPaths.ts'

const states: readonly ListState[] = ['open', 'merged', 'declined']

/** Which pull requests the end of the desk's address asks for. Default: the open ones. */
export function readListState(hash: string): ListState {
  const text = new URLSearchParams(hash.replace(/^#/, '')).get('state')
  return states.find((state) => state === text) ?? 'open'
}

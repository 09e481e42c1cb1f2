import type { Screen } from './Screen.ts'

/** The connection page. */
export const connectionScreens: Screen[] = [
  { name: 'connection-unknown', surface: 'connection', scenario: 'fresh', sign: 'h1' },
]

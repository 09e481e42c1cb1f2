import type { Screen } from './Screen.ts'

/** The review desk. */
export const deskScreens: Screen[] = [
  { name: 'desk-ready', surface: 'desk', scenario: 'allowed', sign: 'h1' },
]

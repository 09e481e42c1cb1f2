import type { Screen } from './Screen.ts'

/** The review desk. */
export const deskScreens: Screen[] = [
  { name: 'desk-ready', surface: 'desk', scenario: 'allowed', sign: '[data-row]' },
  {
    name: 'desk-filtered',
    surface: 'desk',
    scenario: 'allowed',
    hash: '#q=retry&sort=-age',
    sign: '[data-row]',
  },
  {
    name: 'desk-nothing-matches',
    surface: 'desk',
    scenario: 'allowed',
    hash: '#q=no+such+thing',
    sign: '[data-desk="empty"]',
  },
]

import type { Screen } from './Screen.ts'

/** What the review desk opens when it is asked to. */
export const deskExtraScreens: Screen[] = [
  {
    name: 'desk-charts',
    surface: 'desk',
    scenario: 'allowed',
    act: ({ frame }) => frame.locator('[data-opens="charts"]').click(),
    sign: 'section + section details',
  },
  {
    name: 'desk-export',
    surface: 'desk',
    scenario: 'allowed',
    act: ({ frame }) => frame.locator('[data-opens="exported"]').click(),
    sign: 'section h2',
  },
]

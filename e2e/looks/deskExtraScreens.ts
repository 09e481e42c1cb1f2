import type { Screen } from './Screen.ts'

const extras = 'main button[aria-controls][aria-expanded]'

/** What the review desk opens when it is asked to. */
export const deskExtraScreens: Screen[] = [
  {
    name: 'desk-charts',
    surface: 'desk',
    scenario: 'allowed',
    act: ({ frame }) => frame.locator(extras).nth(-2).click(),
    sign: 'section + section details',
  },
  {
    name: 'desk-export',
    surface: 'desk',
    scenario: 'allowed',
    act: ({ frame }) => frame.locator(extras).last().click(),
    sign: 'section h2',
  },
]

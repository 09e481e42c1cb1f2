import type { Screen } from './Screen.ts'

/** What stands in the panel's place while it may not, or cannot, work. */
export const consentScreens: Screen[] = [
  {
    name: 'panel-asking',
    surface: 'panel',
    scenario: 'fresh',
    sign: '[data-consent="asking"]',
  },
  {
    name: 'panel-blocked',
    surface: 'panel',
    scenario: 'deniedEarlier',
    sign: '[data-consent="blocked"]',
  },
]

import type { Screen } from './Screen.ts'

/** The panel of a pull request, at work. */
export const panelScreens: Screen[] = [
  { name: 'panel-ready', surface: 'panel', scenario: 'allowed', sign: 'h1' },
]

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
  {
    name: 'desk-empty',
    surface: 'desk',
    scenario: 'allowed',
    hash: '#state=declined',
    sign: '[data-desk="empty"]',
  },
  {
    name: 'desk-failed',
    surface: 'desk',
    scenario: 'allowed',
    prepare: async (_surface, page) => {
      await page.route('**/pullrequests?*', (route) => route.fulfill({ status: 403, body: '{}' }))
    },
    trouble: /status of 403/,
    sign: '[role="group"] button',
  },
  {
    name: 'desk-help',
    surface: 'desk',
    scenario: 'allowed',
    act: async ({ frame }) => {
      await frame.locator('[data-row]').first().waitFor()
      await frame.locator('button[aria-haspopup="dialog"]').click()
    },
    sign: 'dialog[open]',
  },
]

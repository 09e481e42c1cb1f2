import type { AppSurface } from '../pages/AppSurface.ts'
import type { Screen } from './Screen.ts'

const connect = ({ frame }: AppSurface) =>
  frame.locator('[data-connection="unknown"]').getByRole('button').click()
const runTest = ({ frame }: AppSurface) =>
  frame.locator('[data-check] + div').getByRole('button').first().click()

/** The connection page. */
export const connectionScreens: Screen[] = [
  {
    name: 'connection-unknown',
    surface: 'connection',
    scenario: 'fresh',
    sign: '[data-connection="unknown"]',
  },
  {
    name: 'connection-passed',
    surface: 'connection',
    scenario: 'allowed',
    act: runTest,
    sign: '[data-step="vendor"][data-result="passed"]',
  },
  {
    name: 'connection-vendor-down',
    surface: 'connection',
    scenario: 'vendorDown',
    trouble: /status of 5\d\d/,
    act: runTest,
    sign: '[data-step="vendor"][data-result="failed"]',
  },
  {
    name: 'connection-declined',
    surface: 'connection',
    scenario: 'fresh',
    act: async (surface) => {
      await connect(surface)
      await surface.dialog.getByRole('button', { name: 'Deny' }).click()
    },
    sign: '[data-connection="declined"]',
  },
  {
    name: 'connection-blocked',
    surface: 'connection',
    scenario: 'deniedEarlier',
    act: connect,
    sign: '[data-connection="blocked"]',
  },
  {
    name: 'connection-history',
    surface: 'connection',
    scenario: 'observedHost',
    act: async (surface) => {
      await connect(surface)
      await surface.dialog.getByRole('button', { name: 'Deny' }).click()
      await surface.frame
        .locator('[data-connection="declined"]')
        .getByRole('button')
        .first()
        .click()
      await surface.dialog.getByRole('button', { name: 'Allow' }).click()
    },
    sign: '[data-connection="granted"]',
  },
]

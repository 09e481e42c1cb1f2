import { existsSync } from 'node:fs'
import { chromium, defineConfig } from '@playwright/test'
import { chooseBrowser } from '../scripts/test/chooseBrowser.ts'
import type { StageOptions } from './fixtures/StageOptions.ts'

const executablePath = chooseBrowser({
  configured: process.env['ASSENT_CHROMIUM'],
  playwrightPath: chromium.executablePath(),
  searchPath: process.env['PATH'] ?? '',
  exists: existsSync,
})

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

// The last list counts: Playwright's own, without storage partitioning in it.
const disabledFeatures = [
  'AvoidCorsURLLoaderRestartOnRedirect',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PreconnectToSearch',
]

/** The same stories over the built app and the dev server, and over two sites as in production. */
export default defineConfig<object, StageOptions>({
  testDir: '.',
  // Its own folder: Playwright empties it, and reports of other commands stand beside it.
  outputDir: '../test-results/e2e',
  globalSetup: './fixtures/prepareBundles.ts',
  // The stories mostly wait for pages: two at a time keep two cores busy.
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    ...(executablePath !== undefined && { launchOptions: { executablePath, args } }),
    screenshot: 'only-on-failure',
    // A trace of each test takes as long again as the test.
    trace: process.env['ASSENT_TRACE'] === '1' ? 'retain-on-failure' : 'off',
    viewport: { width: 1280, height: 900 },
  },
  projects: [
    {
      name: 'built',
      // The contract holds over two sites, as in production.
      testIgnore: ['**/storage.spec.ts', '**/contract.spec.ts', '**/devtools.spec.ts'],
      use: { appKind: 'built', appHost: 'localhost' },
    },
    {
      name: 'dev',
      testMatch: ['**/allow.spec.ts', '**/labs.spec.ts', '**/devtools.spec.ts'],
      use: { appKind: 'dev', appHost: 'localhost' },
    },
    {
      name: 'cross-site',
      testMatch: [
        '**/allow.spec.ts',
        '**/connection.spec.ts',
        '**/contract.spec.ts',
        '**/denial.spec.ts',
        '**/panel.spec.ts',
        '**/storage.spec.ts',
        '**/reviewDesk.spec.ts',
        '**/surfaces.spec.ts',
      ],
      use: { appKind: 'built', appHost: '127.0.0.1' },
    },
    {
      // As people's browsers are: Playwright's switches turn these off.
      name: 'plain-browser',
      testMatch: [
        '**/allow.spec.ts',
        '**/secrets.spec.ts',
        '**/storage.spec.ts',
        '**/twoPanels.spec.ts',
      ],
      use: {
        appKind: 'built',
        appHost: '127.0.0.1',
        hasPartitionedStorage: true,
        launchOptions: {
          ...(executablePath !== undefined && { executablePath }),
          args: [...args, `--disable-features=${disabledFeatures.join(',')}`],
          ignoreDefaultArgs: [
            '--disable-back-forward-cache',
            '--disable-background-timer-throttling',
            '--disable-backgrounding-occluded-windows',
            '--disable-renderer-backgrounding',
          ],
        },
      },
    },
  ],
})

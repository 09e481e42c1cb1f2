import { defineConfig } from '@playwright/test'
import type { BitbucketOptions } from 'assent-bitbucket/playwright'

const port = Number(process.env['APP_PORT'] ?? 8080)
const executablePath = process.env['CHROMIUM']

export default defineConfig<BitbucketOptions>({
  testDir: 'e2e',
  fullyParallel: true,
  reporter: process.env['CI'] ? 'blob' : 'list',
  use: {
    appUnderTest: {
      descriptor: 'app/atlassian-connect.json',
      url: `http://localhost:${port}`,
    },
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu'],
    },
  },
  webServer: {
    command: 'node app/serve.mjs',
    url: `http://localhost:${port}/`,
    env: { PORT: String(port) },
    reuseExistingServer: true,
  },
})

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { CommandError } from '../../src/simulator/node/CommandError.ts'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import { chooseBrowser } from './chooseBrowser.ts'

/**
 * The path of a Chromium for the end-to-end tests; installs one when there is none.
 * @throws {CommandError} with the way out, when none can be had
 */
export function ensureBrowser(): string {
  const { ASSENT_CHROMIUM: configured } = process.env
  const found = findBrowser()
  if (found !== undefined) return found
  if (configured) {
    throw new CommandError(`ASSENT_CHROMIUM names ${configured}, and no file is there.`)
  }
  for (const { what, install } of installers()) {
    console.log(`No Chromium found. Installing one: ${what}`)
    install()
    const installed = findBrowser()
    if (installed !== undefined) return installed
  }
  throw new CommandError(
    'No Chromium could be found or installed. Install Chromium or Chrome, or name one in the environment variable ASSENT_CHROMIUM, and run the command again.',
  )
}

function findBrowser(): string | undefined {
  return chooseBrowser({
    configured: process.env['ASSENT_CHROMIUM'],
    playwrightPath: chromium.executablePath(),
    searchPath: process.env['PATH'] ?? '',
    exists: existsSync,
  })
}

function installers(): { what: string; install: () => void }[] {
  const playwright = { what: 'npx playwright install chromium', install: installFromPlaywright }
  const debian = { what: 'apt-get install chromium', install: installFromDebian }
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  return isDebianRoot ? [playwright, debian] : [playwright]
}

function installFromPlaywright(): void {
  run(process.execPath, [
    join(projectRoot, 'node_modules/playwright/cli.js'),
    'install',
    'chromium',
  ])
}

function installFromDebian(): void {
  run('apt-get', ['update'])
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
}

/** Whether it worked shows in whether there is a browser afterwards. */
function run(command: string, args: string[]): void {
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 10 * 60_000,
  })
}

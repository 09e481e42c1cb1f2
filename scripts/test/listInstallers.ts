import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'

/** A way to get a Chromium. */
export interface BrowserInstaller {
  /** The command, for people. */
  what: string
  /** Whether it worked shows in whether there is a browser afterwards. */
  install: () => void
}

/** The ways to get a Chromium on this machine. */
export function listInstallers(): BrowserInstaller[] {
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

function run(command: string, args: string[]): void {
  spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: 10 * 60_000,
  })
}

import { chromium, type Browser } from '@playwright/test'
import { buildSimulator } from '../../../src/simulator/node/buildSimulator.ts'
import { ensureBrowser } from '../../test/ensureBrowser.ts'
import { findBrowser } from '../../test/findBrowser.ts'
import { listInstallers } from '../../test/listInstallers.ts'

/** Chromium, installed if it has to be, and a simulator that is built for it. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = ensureBrowser({
    configured: process.env['ASSENT_CHROMIUM'],
    find: findBrowser,
    installers: listInstallers(),
  })
  await buildSimulator()
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
}

import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { chooseBrowser } from './chooseBrowser.ts'

/** The path of a Chromium that is on this machine now, or `undefined`. */
export function findBrowser(): string | undefined {
  return chooseBrowser({
    configured: process.env['ASSENT_CHROMIUM'],
    playwrightPath: chromium.executablePath(),
    searchPath: process.env['PATH'] ?? '',
    exists: existsSync,
  })
}

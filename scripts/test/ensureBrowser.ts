import { CommandError } from '../../src/simulator/node/CommandError.ts'
import type { BrowserInstaller } from './listInstallers.ts'

export interface EnsureBrowserParameters {
  /** ASSENT_CHROMIUM, as the user set it. */
  configured: string | undefined
  /** The path of a browser that is there now. */
  find: () => string | undefined
  /** Tried one after the other until there is a browser. */
  installers: readonly BrowserInstaller[]
}

/**
 * The path of a Chromium for the end-to-end tests; installs one when there is none.
 * @throws {CommandError} with the way out, when none can be had
 */
export function ensureBrowser({ configured, find, installers }: EnsureBrowserParameters): string {
  const found = find()
  if (found !== undefined) return found
  if (configured) {
    throw new CommandError(
      `ASSENT_CHROMIUM names ${configured}, and no file is there. Correct it, or unset it to use another Chromium.`,
    )
  }
  for (const { what, install } of installers) {
    console.log(`No Chromium found. Installing one: ${what}`)
    install()
    const installed = find()
    if (installed !== undefined) return installed
  }
  throw new CommandError(
    'No Chromium could be found or installed. Install Chromium or Chrome, or name one in the environment variable ASSENT_CHROMIUM, and run the command again.',
  )
}

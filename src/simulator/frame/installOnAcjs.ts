import type { XdmPlugin } from 'simple-xdm/plugin'
import { applyApForm } from './applyApForm.ts'
import { installRequestModules } from './installRequestModules.ts'
import { readFrameSettings } from './readFrameSettings.ts'

/**
 * Put Bitbucket's own modules on `atlassian-connect-js`, which brings everything else. An unknown
 * module is a function that does nothing there, whatever the host wishes.
 */
export function installOnAcjs(connect: XdmPlugin): void {
  installRequestModules(connect)
  // The others are what that script itself works with.
  applyApForm(connect, readFrameSettings(connect), ['request', 'proxyRequest'])
}

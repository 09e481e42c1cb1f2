import { bitbucketAddresses } from '../../../contract/bitbucketAddresses.ts'

/**
 * Bitbucket's script for frames as an app names it: with http, https or neither, for debugging or not,
 * and with slashes escaped as in JSON. What goes on after it as a longer name is another file.
 */
export const scriptAddress =
  /(?:https?:)?\\?\/\\?\/(?:www\.)?bitbucket\.org\\?\/atlassian-connect\\?\/all(?:-debug)?\.js(?![\w.-])/g

/** Longer than the longest form of the address. */
export const longestAddress = 80

/** Let a page or a script of an app load the simulator's script instead of Bitbucket's. */
export function replaceScriptAddress(text: string, simulatorOrigin: string): string {
  return text.replaceAll(scriptAddress, simulatorOrigin + bitbucketAddresses.script)
}

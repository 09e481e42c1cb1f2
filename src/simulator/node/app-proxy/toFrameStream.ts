import type { Transform } from 'node:stream'
import { createTextReplacer } from './createTextReplacer.ts'
import { replacePagePolicy, type PolicyOrigins } from './replacePolicy.ts'
import { longestAddress, replaceScriptAddress } from './replaceScriptAddress.ts'

export type RewritableType = 'html' | 'script'

// Longer than any tag that matters here: without it, a lone "<" would hold a page back for ever.
const longestTag = 16_384

/** Which kind of text a `Content-Type` stands for; undefined for what passes as it is. */
export function toRewritableType(contentType: string | undefined): RewritableType | undefined {
  const [type = ''] = (contentType ?? '').toLowerCase().split(';')
  if (['text/html', 'application/xhtml+xml'].includes(type.trim())) return 'html'
  return /^(?:text|application)\/(?:x-)?(?:java|ecma)script$/.test(type.trim())
    ? 'script'
    : undefined
}

/** Puts the simulator in Bitbucket's place in a page or a script of the app, as it passes through. */
export function toFrameStream(type: RewritableType, origins: PolicyOrigins): Transform {
  const replaceAddress = (text: string) => replaceScriptAddress(text, origins.simulatorOrigin)
  return type === 'script'
    ? createTextReplacer({ replace: replaceAddress, countOpen: countOpenAddress })
    : createTextReplacer({
        replace: (text) => replacePagePolicy(replaceAddress(text), origins),
        countOpen: countOpenTag,
      })
}

/** From the last place where an address may begin that is not over. */
function countOpenAddress(text: string): number {
  const tail = text.slice(-longestAddress)
  const start = tail.search(/(?:h|\\?\/)[^\s"'`<>,;()]*$/i)
  return start === -1 ? 0 : tail.length - start
}

function countOpenTag(text: string): number {
  const start = text.lastIndexOf('<')
  const isOpen = start > text.lastIndexOf('>') && text.length - start < longestTag
  return Math.max(countOpenAddress(text), isOpen ? text.length - start : 0)
}

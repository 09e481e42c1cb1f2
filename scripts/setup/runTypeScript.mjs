import { fileURLToPath } from 'node:url'
import { ensureInstalled } from './ensureInstalled.mjs'
import { requireNode } from './requireNode.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Prepare the repository, then run a TypeScript module in this process. This file and what it
 * imports run before anything is installed: plain JavaScript, Node's own modules only.
 * @param {URL} module
 * @param {string} [lastWords] printed when the preparation fails
 * @returns {Promise<void>}
 */
export async function runTypeScript(module, lastWords) {
  try {
    requireNode()
    ensureInstalled(root)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    if (lastWords !== undefined) console.log(lastWords)
    process.exitCode = 1
    return
  }
  const { register } = await import('tsx/esm/api')
  register()
  await import(module.href)
}

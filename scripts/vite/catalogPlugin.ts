import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from '@formatjs/icu-messageformat-parser'
import * as v from 'valibot'
import type { Plugin } from 'vite'

const prefix = 'virtual:catalog/'
const localesDirectory = fileURLToPath(new URL('../../src/app/locales', import.meta.url))
const catalogSchema = v.record(v.string(), v.string())

/**
 * A language's messages as one module, `virtual:catalog/de`: all files of `src/app/locales/de`,
 * compiled, so that the app needs no parser for them.
 * @param directory Has a folder for each language. Default: the app's.
 * @throws {Error} when a message is no ICU MessageFormat, or two files have the same id
 */
export function catalogPlugin({ directory = localesDirectory } = {}): Plugin {
  return {
    name: 'assent:catalog',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined
      const folder = join(directory, id.slice(prefix.length + 1))
      const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted()
      const messages = new Map<string, unknown>()
      for (const file of files) {
        const path = join(folder, file)
        this.addWatchFile(path)
        for (const [key, text] of Object.entries(await readMessages(path))) {
          if (messages.has(key)) throw new Error(`${path}: ${key} stands in another file, too.`)
          messages.set(key, compile(text, `${path}: ${key}`))
        }
      }
      return `export const catalog = ${JSON.stringify(Object.fromEntries(messages))}`
    },
  }
}

async function readMessages(path: string): Promise<Record<string, string>> {
  return v.parse(catalogSchema, JSON.parse(await readFile(path, 'utf8')))
}

function compile(text: string, place: string): unknown {
  try {
    return parse(text)
  } catch (error) {
    throw new Error(`${place} is no message: ${text}`, { cause: error })
  }
}

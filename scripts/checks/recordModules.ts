import { existsSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'

export interface RecordModulesParameters {
  /** Default: `.assent/app-modules.json` below the root of the build. */
  file?: string
}

/**
 * Writes down which modules each chunk of a build was made of, outside the build's output. Vite's
 * manifest names entries only. A script of the public folder is a chunk made of itself.
 */
export function recordModules({ file }: RecordModulesParameters = {}): Plugin {
  const state = { root: '', publicDir: '' }
  const toModule = (id: string) => relative(state.root, id).split(sep).join('/')
  return {
    name: 'assent-record-modules',
    apply: 'build',
    configResolved({ root, publicDir }) {
      Object.assign(state, { root, publicDir })
    },
    async generateBundle(_options, bundle) {
      const chunks: [name: string, modules: string[]][] = Object.values(bundle)
        .filter((output) => output.type === 'chunk')
        .map(({ fileName, modules }) => [fileName, listUsed(modules).map(toModule).toSorted()])
      const files = existsSync(state.publicDir)
        ? await readdir(state.publicDir, { recursive: true })
        : []
      for (const name of files.filter((own) => /\.m?js$/.test(own))) {
        chunks.push([name, [toModule(join(state.publicDir, name))]])
      }
      const target = file ?? join(state.root, '.assent/app-modules.json')
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, JSON.stringify(Object.fromEntries(chunks), null, 2))
    },
  }
}

/** Those of which something is left: a bundler names the others too. */
function listUsed(modules: Record<string, { renderedLength: number }>): string[] {
  return Object.entries(modules).flatMap(([id, { renderedLength }]) =>
    renderedLength > 0 ? [id] : [],
  )
}

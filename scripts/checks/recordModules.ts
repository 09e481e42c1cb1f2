import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { Plugin } from 'vite'

export interface RecordModulesParameters {
  /** Default: `.assent/app-modules.json` below the root of the build. */
  file?: string
}

/**
 * Writes down which modules each chunk of a build was made of, outside the build's output. Vite's
 * manifest names entries only.
 */
export function recordModules({ file }: RecordModulesParameters = {}): Plugin {
  const state = { root: '' }
  return {
    name: 'assent-record-modules',
    apply: 'build',
    configResolved({ root }) {
      state.root = root
    },
    async generateBundle(_options, bundle) {
      const chunks = Object.values(bundle)
        .filter((output) => output.type === 'chunk')
        .map(({ fileName, moduleIds }) => [
          fileName,
          moduleIds.map((id) => relative(state.root, id).split(sep).join('/')).toSorted(),
        ])
      const target = file ?? join(state.root, '.assent/app-modules.json')
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, JSON.stringify(Object.fromEntries(chunks), null, 2))
    },
  }
}

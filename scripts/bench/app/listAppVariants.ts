import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../../src/simulator/node/projectRoot.ts'
import type { AppVariant } from './AppVariant.ts'
import { buildVariant } from './buildVariant.ts'

/** The panel as it is, with everything in its first file, and as somebody writes it with callbacks. */
export function listAppVariants(): AppVariant[] {
  return [
    { name: 'as it is', build: () => buildVariant('lazy', {}) },
    {
      name: 'everything eager',
      build: () =>
        buildVariant('eager', { build: { rolldownOptions: { output: { codeSplitting: false } } } }),
    },
    {
      name: 'callbacks by hand',
      build: async () => {
        const root = join(projectRoot, 'scripts/bench/app/bare')
        const directory = await buildVariant('bare', { root, publicDir: false, plugins: [] })
        await copyFile(join(projectRoot, 'public/_headers'), join(directory, '_headers'))
        return directory
      },
    },
  ]
}

import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { buildVariant } from '../app/buildVariant.ts'

/** The review desk, and how many rows it has. */
export interface RowVariant {
  /** For the table. */
  name: string
  directory: string
  /** Whether merged and declined pull requests are among the open ones. */
  hasEveryState: boolean
}

/** The desk as it is, with many rows and with more; and one that renders each row. */
export async function listRowVariants(): Promise<RowVariant[]> {
  const asItIs = await buildVariant('rows', {})
  const all = await buildVariant('all-rows', {}, [renderAllPlugin()])
  return [
    { name: 'as it is', directory: asItIs, hasEveryState: false },
    { name: 'every row rendered', directory: all, hasEveryState: false },
    { name: 'as it is, 10,000 rows', directory: asItIs, hasEveryState: true },
  ]
}

/** Puts `renderAllRows` in the place of the library that renders what can be seen. */
function renderAllPlugin(): Plugin {
  const file = fileURLToPath(new URL('renderAllRows.ts', import.meta.url))
  return {
    name: 'assent-bench-all-rows',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === '@tanstack/react-virtual' && importer !== file ? file : null,
  }
}

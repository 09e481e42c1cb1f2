import { posix } from 'node:path'
import type { SourceFile } from './readSourceFile.ts'

const maximumLines = 200
// A file is called after what it exports, so these say nothing about what is inside.
const kindNames = /^(utils?|helpers?|common|types?|constants?|services?|misc|index)$/
const publicEntry = /^src\/bridge\/index(\.test)?\.ts$/
// Tools want one from a configuration, Playwright from its global set-up, and a stub has the exports
// of what it stands for.
const defaultExporters = /(\.config|Stub)\.ts$|^e2e\/fixtures\/prepareBundles\.ts$/

/** One sentence for each breach of the house rules on files. */
export function findStyleBreaches(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const { path, lineCount } = file
    const name = posix.basename(path).split('.')[0] ?? ''
    const breaches: [isBreach: boolean, sentence: string][] = [
      [lineCount > maximumLines, `has ${lineCount} lines; ${maximumLines} is the limit`],
      [kindNames.test(name) && !publicEntry.test(path), 'is named for its kind, not its content'],
      [file.hasDefaultExport && !defaultExporters.test(path), 'has a default export'],
      [file.hasExportAll, 'has an `export *`; name what it exports'],
      [file.hasModuleState, 'keeps state in the module; create it in a function'],
    ]
    return breaches.filter(([isBreach]) => isBreach).map(([, sentence]) => `${path} ${sentence}.`)
  })
}

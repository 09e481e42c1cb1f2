import { posix } from 'node:path'
import type { SourceFile } from './readSourceFile.ts'

const maximumLines = 200
// A file is called after what it exports, so these say nothing about what is inside.
const kindNames = /^(utils?|helpers?|common|types?|constants?|services?|misc|index)$/
// Tools want one from a configuration, ESLint from a plugin, Playwright from its global set-up, and a
// stub has the exports of what it stands for.
const defaultExporters =
  /(\.config|Stub)\.ts$|^e2e\/fixtures\/prepareBundles\.ts$|^src\/kit\/eslint\.ts$/

const inTheFrame = /^src\/(app|bridge)\/|^src\/main\.tsx$/
const forTests = /\.test\.tsx?$|\/testing\//
// The one link there is: it lets no other address through than one of the web.
const safeLink = 'src/app/shared/ui/SafeLink.tsx'

/** One sentence for each breach of the house rules on files. */
export function findStyleBreaches(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const { path, lineCount } = file
    const name = posix.basename(path).split('.')[0] ?? ''
    const breaches: [isBreach: boolean, sentence: string][] = [
      [lineCount > maximumLines, `has ${lineCount} lines; ${maximumLines} is the limit`],
      [kindNames.test(name), 'is named for its kind, not its content'],
      [file.hasDefaultExport && !defaultExporters.test(path), 'has a default export'],
      [file.hasExportAll, 'has an `export *`; name what it exports'],
      [file.hasModuleState, 'keeps state in the module; create it in a function'],
    ]
    for (const use of inTheFrame.test(path) && !forTests.test(path) ? file.unsafeUses : []) {
      breaches.push([
        use !== 'href' || path !== safeLink,
        `uses ${use}, which is not safe in a frame`,
      ])
    }
    return breaches.filter(([isBreach]) => isBreach).map(([, sentence]) => `${path} ${sentence}.`)
  })
}

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import type { ExportNamedDeclaration } from 'oxc-parser'
import { packageEntries } from '../../scripts/package/packageEntries.ts'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import type { KnownName } from './KnownName.ts'
import { libraryNames } from './libraryNames.ts'
import { listDeclaredNames } from './listDeclaredNames.ts'

/** The entries of the package, as a block imports them, each with its file from the root. */
export const entryFiles = Object.entries(packageEntries).map(([entry, module]) => ({
  entry: entry.replace('.', 'assent-bitbucket'),
  file: `src/${module}.ts`,
}))

/** What the package's entries export, and what documents use of other packages. */
export async function listKnownNames(): Promise<KnownName[]> {
  const lists = await Promise.all(
    entryFiles.map(async ({ entry, file }) => {
      const { program } = parseSync(file, await readFile(join(projectRoot, file), 'utf8'))
      return program.body
        .flatMap((statement) =>
          statement.type === 'ExportNamedDeclaration' ? listExported(statement) : [],
        )
        .map((one) => ({ ...one, from: entry }))
    }),
  )
  return [...lists.flat(), ...libraryNames]
}

function listExported(statement: ExportNamedDeclaration) {
  if (statement.declaration) return listDeclaredNames(statement.declaration)
  return statement.specifiers.map(({ exported, exportKind }) => ({
    name: exported.type === 'Literal' ? exported.value : exported.name,
    isType: statement.exportKind === 'type' || exportKind === 'type',
  }))
}

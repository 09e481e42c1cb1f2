import { posix } from 'node:path'
import type { ImportDeclarationSpecifier, ModuleExportName } from 'oxc-parser'
import type { ApiModule, ReadModule } from './ApiModule.ts'
import { listDeclarations, type LocalDeclaration } from './listDeclarations.ts'

/** Where a name comes from: a file of the repository, or a package. */
export type Origin =
  | { name: string; module: ApiModule; declarations: readonly LocalDeclaration[] }
  | { name: string; packageName: string }

/** The names that a module exports, in its order. */
export function listExports({ path, program }: ApiModule): string[] {
  const names = program.body.flatMap((statement): string[] => {
    if (statement.type === 'ExportDefaultDeclaration') return ['default']
    if (statement.type === 'ExportAllDeclaration') {
      throw new Error(`${path} has an \`export *\`: name what it exports.`)
    }
    if (statement.type !== 'ExportNamedDeclaration') return []
    const { declaration, specifiers } = statement
    if (!declaration) return specifiers.map(({ exported }) => toName(exported))
    return declaration.type === 'VariableDeclaration'
      ? declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
      : 'id' in declaration && declaration.id?.type === 'Identifier'
        ? [declaration.id.name]
        : []
  })
  return [...new Set(names)]
}

/**
 * Follow an exported name to where it is declared.
 * @throws {Error} when the module does not export it
 */
export function findExport(read: ReadModule, path: string, name: string): Origin {
  const module = read(path)
  for (const statement of module.program.body) {
    if (statement.type === 'ExportDefaultDeclaration' && name === 'default') {
      const { declaration } = statement
      const origin =
        declaration.type === 'Identifier' ? findLocal(read, module, declaration.name) : undefined
      if (origin) return origin
    }
    if (statement.type !== 'ExportNamedDeclaration') continue
    const found = statement.specifiers.find(({ exported }) => toName(exported) === name)
    if (!found) continue
    const local = toName(found.local)
    const origin = statement.source
      ? follow(read, module, statement.source.value, local)
      : findLocal(read, module, local)
    if (origin) return origin
  }
  const declarations = listDeclarations(module).filter((one) => one.name === name)
  if (declarations.length > 0) return { name, module, declarations }
  throw new Error(`${path} does not export "${name}".`)
}

/** Where a name comes from that a module uses; undefined for the language's own, such as `Map`. */
export function findLocal(read: ReadModule, module: ApiModule, name: string): Origin | undefined {
  const declarations = listDeclarations(module).filter((one) => one.name === name)
  if (declarations.length > 0) return { name, module, declarations }
  for (const statement of module.program.body) {
    if (statement.type !== 'ImportDeclaration') continue
    const found = statement.specifiers.find(({ local }) => local.name === name)
    if (found) return follow(read, module, statement.source.value, toImported(found))
  }
  return undefined
}

function follow(read: ReadModule, from: ApiModule, source: string, name: string): Origin {
  if (!source.startsWith('.') || name === '*') return { name, packageName: source }
  return findExport(read, posix.join(posix.dirname(from.path), source), name)
}

function toImported(specifier: ImportDeclarationSpecifier): string {
  if (specifier.type === 'ImportSpecifier') return toName(specifier.imported)
  return specifier.type === 'ImportDefaultSpecifier' ? 'default' : '*'
}

function toName(name: ModuleExportName): string {
  return name.type === 'Literal' ? name.value : name.name
}

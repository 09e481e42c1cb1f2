import { Visitor, type Program } from 'oxc-parser'
import type { BlockModule } from './BlockModule.ts'
import type { CodeBlock } from './CodeBlock.ts'
import type { KnownName } from './KnownName.ts'
import { listDeclaredNames } from './listDeclaredNames.ts'
import { standIns } from './standIns.ts'

export interface ToBlockModuleParameters {
  block: CodeBlock
  /** The block's code, as it was parsed. */
  code: string
  program: Program
  path: string
  knownNames: readonly KnownName[]
}

/**
 * A block with what it leaves out: before it, imports and stand-ins for the names that it does not declare;
 * behind it, an export of what it only declares, so that the compiler takes it for used.
 */
export function toBlockModule(parameters: ToBlockModuleParameters): BlockModule {
  const { block, code, program, path, knownNames } = parameters
  const own = program.body.flatMap(listDeclaredNames)
  const exported = program.body.flatMap((statement) =>
    statement.type === 'ExportNamedDeclaration' && statement.declaration
      ? listDeclaredNames(statement.declaration)
      : [],
  )
  const imported = program.body.flatMap((statement) =>
    statement.type === 'ImportDeclaration'
      ? statement.specifiers.map(({ local }) => local.name)
      : [],
  )
  const declared = new Set([...own, ...exported].map(({ name }) => name).concat(imported))
  const missing = listUsedNames(program).filter((name) => !declared.has(name))
  const table = standIns[block.document] ?? {}
  const stoodIn = missing.filter((name) => Object.hasOwn(table, name))
  const lead = [
    ...stoodIn.map((name) => `declare const ${name}: ${table[name]}`),
    ...missing
      .filter((name) => !Object.hasOwn(table, name))
      .flatMap((name) => toImport(knownNames, name, isStory(code))),
  ]
  const tail = own.map(({ name, isType }) => (isType ? `type ${name}` : name)).join(', ')
  return {
    block,
    path,
    text: [...lead, code, `export { ${tail} }\n`].join('\n'),
    leadLength: lead.length,
  }
}

/** Each once. Names of properties are among them: what is imported for one of those does no harm. */
function listUsedNames(program: Program): string[] {
  const names = new Set<string>()
  new Visitor({
    Identifier: ({ name }) => void names.add(name),
    JSXIdentifier: ({ name }) => void names.add(name),
  }).visit(program)
  return [...names]
}

/** A test that takes fixtures is Playwright's. */
function isStory(code: string): boolean {
  return /\btest\([^\n]*async \(\{/.test(code)
}

function toImport(knownNames: readonly KnownName[], name: string, isInStory: boolean): string[] {
  const found = knownNames.filter((one) => one.name === name)
  const known = found.find(({ from }) => /playwright/.test(from) === isInStory) ?? found[0]
  if (!known) return []
  return [`import { ${known.isType ? 'type ' : ''}${name} } from '${known.from}'`]
}

import { parseSync, Visitor } from 'oxc-parser'
import type { Expression } from 'oxc-parser'
import { findUnsafeUses } from './findUnsafeUses.ts'

/** What the architecture rules look at in one file. */
export interface SourceFile {
  /** From the root of the repository, with slashes. */
  path: string
  lineCount: number
  /** All of them: static, dynamic, re-exports, types. `(computed)` for a name made at run time. */
  imports: string[]
  hasDefaultExport: boolean
  hasExportAll: boolean
  /** `let` or `var` outside any function. */
  hasModuleState: boolean
  /** What code in the frame must not use, by name. */
  unsafeUses: string[]
}

const scriptPattern = /\.(tsx?|mjs)$/

/**
 * Parse one file. A file that is no script, such as a style sheet, only has a length.
 * @throws {Error} for a script that does not parse
 */
export function readSourceFile(path: string, text: string): SourceFile {
  const file: SourceFile = {
    path,
    lineCount: text.replace(/\n$/, '').split('\n').length,
    imports: [],
    hasDefaultExport: false,
    hasExportAll: false,
    hasModuleState: false,
    unsafeUses: [],
  }
  if (!scriptPattern.test(path)) return file
  const { program, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path} does not parse: ${errors[0].message}`)

  file.hasDefaultExport = program.body.some(({ type }) => type === 'ExportDefaultDeclaration')
  file.hasExportAll = program.body.some(({ type }) => type === 'ExportAllDeclaration')
  file.hasModuleState = program.body
    .map((node) => (node.type === 'ExportNamedDeclaration' ? node.declaration : node))
    .some((node) => node?.type === 'VariableDeclaration' && /let|var/.test(node.kind))
  file.unsafeUses = findUnsafeUses(program)
  new Visitor({
    ImportDeclaration: ({ source }) => file.imports.push(source.value),
    ExportAllDeclaration: ({ source }) => file.imports.push(source.value),
    ExportNamedDeclaration: ({ source, specifiers }) => {
      if (source) file.imports.push(source.value)
      if (specifiers.some(({ exported }) => nameOf(exported) === 'default')) {
        file.hasDefaultExport = true
      }
    },
    ImportExpression: ({ source }) => file.imports.push(textOf(source)),
    TSImportType: ({ source }) => file.imports.push(source.value),
  }).visit(program)
  return file
}

function nameOf(
  exported: { type: 'Literal'; value: string } | { type: 'Identifier'; name: string },
) {
  return exported.type === 'Literal' ? exported.value : exported.name
}

function textOf(source: Expression): string {
  return source.type === 'Literal' && typeof source.value === 'string' ? source.value : '(computed)'
}

import type { Declaration, ExportDefaultDeclarationKind, VariableDeclarator } from 'oxc-parser'
import type { ApiModule } from './ApiModule.ts'

/** What a name may be declared by. */
export type DeclaringNode =
  | Exclude<Declaration, { type: 'VariableDeclaration' }>
  | VariableDeclarator
  | ExportDefaultDeclarationKind

export interface LocalDeclaration {
  name: string
  node: DeclaringNode
  /** Where its statement begins: the docstring stands before it. */
  start: number
}

/** All that a module declares at its top, in order; overloads are several with one name. */
export function listDeclarations({ program }: ApiModule): LocalDeclaration[] {
  return program.body.flatMap((statement): LocalDeclaration[] => {
    const { start } = statement
    if (statement.type === 'ExportDefaultDeclaration') {
      return [{ name: 'default', node: statement.declaration, start }]
    }
    const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    switch (node?.type) {
      case 'VariableDeclaration':
        return node.declarations.flatMap((declarator) =>
          declarator.id.type === 'Identifier'
            ? [{ name: declarator.id.name, node: declarator, start }]
            : [],
        )
      case 'FunctionDeclaration':
      case 'TSDeclareFunction':
      case 'ClassDeclaration':
      case 'TSInterfaceDeclaration':
      case 'TSTypeAliasDeclaration':
      case 'TSEnumDeclaration':
        return node.id ? [{ name: node.id.name, node, start }] : []
      default:
        return []
    }
  })
}

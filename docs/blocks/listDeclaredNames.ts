import type { BindingPattern, Declaration, Program } from 'oxc-parser'

export interface DeclaredName {
  name: string
  isType: boolean
}

/** What a statement declares, a destructured name as well. */
export function listDeclaredNames(
  statement: Declaration | Program['body'][number],
): DeclaredName[] {
  switch (statement.type) {
    case 'VariableDeclaration':
      return statement.declarations
        .flatMap(({ id }) => listBound(id))
        .map((name) => ({ name, isType: false }))
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
      return statement.id ? [{ name: statement.id.name, isType: false }] : []
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      return [{ name: statement.id.name, isType: true }]
    default:
      return []
  }
}

function listBound(pattern: BindingPattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name]
    case 'AssignmentPattern':
      return listBound(pattern.left)
    case 'ArrayPattern':
      return pattern.elements.flatMap((one) =>
        one === null ? [] : listBound(one.type === 'RestElement' ? one.argument : one),
      )
    default:
      return pattern.properties.flatMap((one) =>
        listBound(one.type === 'RestElement' ? one.argument : one.value),
      )
  }
}

import type { ApiGroup } from './ApiItem.ts'
import type { LocalDeclaration } from './listDeclarations.ts'

const componentOrHook = /^(use)?[A-Z]/

/** Where an exported name belongs; a value comes before a type of the same name. */
export function groupDeclaration(
  name: string,
  declarations: readonly LocalDeclaration[],
): ApiGroup {
  const groups = declarations.map(({ node }): ApiGroup => {
    switch (node.type) {
      case 'FunctionDeclaration':
      case 'TSDeclareFunction':
      case 'ArrowFunctionExpression':
        return toFunctionGroup(name)
      case 'ClassDeclaration':
        return 'Classes'
      case 'VariableDeclarator':
        return node.init?.type === 'ArrowFunctionExpression' ? toFunctionGroup(name) : 'Constants'
      case 'TSInterfaceDeclaration':
      case 'TSTypeAliasDeclaration':
        return 'Types'
      default:
        return 'Constants'
    }
  })
  return groups.find((group) => group !== 'Types') ?? 'Types'
}

function toFunctionGroup(name: string): ApiGroup {
  return componentOrHook.test(name) ? 'Components and hooks' : 'Functions'
}

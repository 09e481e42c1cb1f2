import type { ReadModule } from './ApiModule.ts'
import type { ApiForm, ApiItem } from './ApiItem.ts'
import { findDocComment } from './findDocComment.ts'
import type { Origin } from './findExport.ts'
import { groupDeclaration } from './groupDeclaration.ts'
import { followTypes } from './followTypes.ts'
import type { LocalDeclaration } from './listDeclarations.ts'
import { listParameters } from './listParameters.ts'
import { parseDocstring } from './parseDocstring.ts'
import { toKey } from './toKey.ts'
import { toSignature } from './toSignature.ts'

/** What a name is exported for, and which other names are exported. */
export interface Exported {
  name: string
  origin: Origin
  /** By key. */
  isExported: (key: string) => boolean
}

/** All that the reference says of one exported name. */
export function describeOrigin(read: ReadModule, { name, origin, isExported }: Exported): ApiItem {
  const key = toKey(origin)
  if ('packageName' in origin) {
    const { packageName: source } = origin
    return {
      name,
      group: 'From other packages',
      key,
      source,
      forms: [],
      helpers: [],
      typeKeys: [],
    }
  }
  const { module } = origin
  const declarations = dropImplementation(origin.declarations)
  const types = declarations.map(({ node }) => followTypes(read, module, node, isExported))
  return {
    name,
    group: groupDeclaration(name, declarations),
    key,
    source: module.path,
    forms: declarations.map(({ node, start }): ApiForm => {
      const docstring = parseDocstring(findDocComment(module, start))
      const callable = 'init' in node ? node.init : node
      const parameters =
        callable && 'params' in callable ? listParameters(module, callable, docstring) : []
      const { named } = followTypes(read, module, node, isExported)
      return {
        docstring,
        code: toSignature(module, node),
        parameters: parameters.map((parameter) => ({
          ...parameter,
          typeKey: named.get(/^\w+/.exec(parameter.type)?.[0] ?? ''),
        })),
      }
    }),
    helpers: [...new Set(types.flatMap(({ helpers }) => helpers))],
    typeKeys: [...new Set(types.flatMap(({ named }) => [...named.values()]))].filter(
      (one) => one !== key,
    ),
  }
}

/** Callers see the overloads, not what stands behind them. */
function dropImplementation(declarations: readonly LocalDeclaration[]) {
  const isOverloaded = declarations.some(({ node }) => node.type === 'TSDeclareFunction')
  return declarations.filter(({ node }) => !isOverloaded || node.type !== 'FunctionDeclaration')
}

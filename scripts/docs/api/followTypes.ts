import type { ApiModule, ReadModule } from './ApiModule.ts'
import { findLocal } from './findExport.ts'
import type { DeclaringNode } from './listDeclarations.ts'
import { listTypeNames } from './listTypeNames.ts'
import { toKey } from './toKey.ts'
import { toSignature } from './toSignature.ts'

export interface FollowedTypes {
  /** Keys of types that entries export, by their local names. */
  named: ReadonlyMap<string, string>
  /** Code of the others that are declared in the same file: nobody could look them up. */
  helpers: readonly string[]
}

/** The types that the signature of a declaration names, and those that these name in turn. */
export function followTypes(
  read: ReadModule,
  module: ApiModule,
  node: DeclaringNode,
  isExported: (key: string) => boolean,
): FollowedTypes {
  const named = new Map<string, string>()
  const helpers = new Map<string, string>()
  const queue = [node]
  for (const next of queue) {
    const code = toSignature(module, next)
    for (const name of listTypeNames(module, next)) {
      // Not what only a body names.
      if (!new RegExp(`\\b${name}\\b`).test(code)) continue
      const origin = findLocal(read, module, name)
      if (!origin) continue
      const key = toKey(origin)
      if (isExported(key)) named.set(name, key)
      else if ('module' in origin && origin.module === module && !helpers.has(key)) {
        const types = origin.declarations.filter(({ node: { type } }) => isType(type))
        helpers.set(key, types.map((type) => toSignature(module, type.node)).join('\n'))
        queue.push(...types.map((type) => type.node))
      }
    }
  }
  return { named, helpers: [...helpers.values()].filter((code) => code !== '') }
}

function isType(type: string): boolean {
  return type === 'TSInterfaceDeclaration' || type === 'TSTypeAliasDeclaration'
}

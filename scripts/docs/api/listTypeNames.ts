import { Visitor } from 'oxc-parser'
import type { Expression, Span, TSTypeName, TSTypeQueryExprName } from 'oxc-parser'
import type { ApiModule } from './ApiModule.ts'

/** The types that a part of a file names, each once, in order. */
export function listTypeNames({ program }: ApiModule, part: Span): string[] {
  const names = new Map<string, number>()
  const add = (
    node: TSTypeName | TSTypeQueryExprName | Expression | null,
    { start, end }: Span,
  ) => {
    if (node?.type !== 'Identifier' || start < part.start || end > part.end) return
    if (!names.has(node.name)) names.set(node.name, start)
  }
  new Visitor({
    TSTypeReference: (node) => add(node.typeName, node),
    TSTypeQuery: (node) => add(node.exprName, node),
    TSInterfaceHeritage: ({ expression }) => add(expression, expression),
    ClassDeclaration: ({ superClass }) => superClass && add(superClass, superClass),
    TSClassImplements: ({ expression }) => add(expression, expression),
  }).visit(program)
  return [...names].toSorted(([, a], [, b]) => a - b).map(([name]) => name)
}

import type { FieldSelection, FieldTree } from './parseFields.ts'

/** An answer with the fields that were asked for. What is not there is not shown. */
export function selectFields(answer: unknown, { only, added, removed }: FieldSelection): unknown {
  const wanted = added.size > 0 && only ? [only, added] : [only ?? all]
  return drop(keep(answer, wanted), removed)
}

/** Without inner names it stands for all. */
const all: FieldTree = new Map()

/** Whether a field is asked for by its name, or by `*`: then it is shown though it mostly is not. */
export function isAskedFor({ only, added }: FieldSelection, path: readonly string[]): boolean {
  return [only, added].some((tree) => tree && reaches(tree, path))
}

function reaches(tree: FieldTree, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined) return true
  return findInner(tree, name).some((inner) => reaches(inner, rest))
}

function keep(value: unknown, trees: readonly FieldTree[]): unknown {
  if (trees.some(({ size }) => size === 0)) return value
  if (Array.isArray(value)) return value.map((one) => keep(one, trees))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, own]) => {
      const inner = trees.flatMap((tree) => findInner(tree, key))
      return inner.length > 0 ? [[key, keep(own, inner)]] : []
    }),
  )
}

function drop(value: unknown, tree: FieldTree): unknown {
  if (tree.size === 0) return value
  if (Array.isArray(value)) return value.map((one) => drop(one, tree))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, own]) => {
      const inner = findInner(tree, key)
      if (inner.some(({ size }) => size === 0)) return []
      return [[key, inner.reduce(drop, own)]]
    }),
  )
}

function findInner(tree: FieldTree, name: string): FieldTree[] {
  return [tree.get(name), tree.get('*')].flatMap((inner) => inner ?? [])
}

/** Names by their parts; one without inner ones means all that is there. */
export interface FieldTree extends ReadonlyMap<string, FieldTree> {}

export interface FieldSelection {
  /** Only these; undefined for what is shown by itself. */
  only: FieldTree | undefined
  /** Besides: what is shown when it is asked for. */
  added: FieldTree
  removed: FieldTree
}

// Ours: more than any client asks for.
const maxNames = 200
const maxParts = 12

/**
 * The parameter `fields`: names with dots and `*`, separated by commas; bare ones are the only ones that
 * are shown, `+` adds one, `-` takes one away
 * (developer.atlassian.com/cloud/bitbucket/rest/intro, "Partial responses"). What is no name is left out.
 */
export function parseFields(text: string): FieldSelection {
  const only: GrowingTree = new Map()
  const added: GrowingTree = new Map()
  const removed: GrowingTree = new Map()
  const names = text.split(',', maxNames).map((name) => name.trim())
  for (const name of names) {
    const path = name.replace(/^[+-]/, '').split('.', maxParts)
    if (path.some((part) => part === '')) continue
    if (name.startsWith('-')) put(removed, path)
    else if (name.startsWith('+')) put(added, path)
    else put(only, path)
  }
  return { only: only.size > 0 ? only : undefined, added, removed }
}

interface GrowingTree extends Map<string, GrowingTree> {}

/** A shorter name covers the longer ones below it. */
function put(tree: GrowingTree, path: readonly string[]): void {
  let level = tree
  for (const [index, part] of path.entries()) {
    const inner = level.get(part)
    if (inner?.size === 0) return
    if (index === path.length - 1) return void level.set(part, new Map())
    const next: GrowingTree = inner ?? new Map()
    level.set(part, next)
    level = next
  }
}

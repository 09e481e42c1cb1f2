const key = Symbol.for('assent.page')

/**
 * A name that the frames of one app on one page have in common, and no other page has. Frames of one
 * origin may look at each other through their parent; frames of others, and what they say, are passed
 * over.
 */
export function readPageName(frame: Window): string {
  const name = listSiblings(frame).map(readName).find(Boolean) ?? crypto.randomUUID()
  Reflect.set(frame, key, name)
  return name
}

function listSiblings({ parent }: Window): Window[] {
  return Array.from({ length: parent.length }, (_, index) => parent[index]).filter(
    (sibling) => sibling !== undefined,
  )
}

function readName(sibling: Window): string | undefined {
  try {
    const name: unknown = Reflect.get(sibling, key)
    return typeof name === 'string' ? name : undefined
  } catch {
    // Of another origin.
    return undefined
  }
}

import { createObjectStore } from '../git/createObjectStore.ts'
import type { GitStore } from '../git/createGitStore.ts'
import { parseObject } from '../git/parseObject.ts'
import { RestError } from '../rest/RestError.ts'
import type { PushedGit } from './GitBackend.ts'

const depthLimit = 100

/**
 * Take only objects that the simulator can show. Git has looked at them already, and lets more through.
 * @throws {RestError} 400 for one that cannot be read, or for folders in each other beyond 100
 */
export function checkPushed({ objects }: GitStore, pushed: PushedGit): void {
  const fresh = createObjectStore()
  const trees = pushed.objects.flatMap(({ type, bytes }) => {
    if (type === 'blob') return []
    try {
      parseObject(type, bytes)
    } catch {
      throw new RestError(400, 'The push holds an object that the simulator cannot read.')
    }
    const hash = fresh.putBytes(type, bytes)
    return type === 'tree' ? [hash] : []
  })
  const heights = new Map<string, number>()
  for (const tree of trees) measure(tree, 0)

  function measure(tree: string, depth: number): number {
    if (depth > depthLimit)
      throw new RestError(400, 'The push holds too many folders in each other.')
    const known = heights.get(tree)
    if (known !== undefined && known + depth <= depthLimit) return known
    const store = fresh.typeOf(tree) === undefined ? objects : fresh
    const below = store.tree(tree).entries.filter(({ mode }) => mode === '40000')
    const height = below.reduce((most, { hash }) => Math.max(most, 1 + measure(hash, depth + 1)), 0)
    heights.set(tree, height)
    return height
  }
}

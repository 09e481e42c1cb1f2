/** A branch or a tag that a push brings, moves or takes away. */
export interface RefChange {
  kind: 'branch' | 'tag'
  name: string
  /** Hash before; undefined for a new one. */
  old: string | undefined
  /** Hash after; undefined for one that goes. */
  new: string | undefined
}

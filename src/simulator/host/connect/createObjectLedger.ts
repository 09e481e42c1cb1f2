/** A call to an object at the host, or the making of one. */
export interface ObjectMessage {
  eid: string
  mod: string
  _cls: string
  _id: string
  fn: string
}

const mostObjects = 500

/**
 * Keeps which objects frames have made. simple-xdm throws at a call of one that it does not know, and
 * keeps each one as long as the frame lives: so 500 are enough for a frame.
 */
export function createObjectLedger() {
  const madeBy = new Map<string, Set<string>>()

  return {
    /** Whether the message may go on. The making of an object is written down. */
    admits({ eid, mod, _cls: kind, _id: id, fn }: ObjectMessage): boolean {
      const made = madeBy.get(eid) ?? new Set()
      const key = `${mod} ${kind} ${id}`
      if (fn !== 'constructor') return made.has(key)
      if (made.size >= mostObjects) return false
      madeBy.set(eid, made.add(key))
      return true
    },
  }
}

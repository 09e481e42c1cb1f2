/** What of the browser's lock manager is used. */
export type PageLocks = Pick<LockManager, 'query'> & {
  request(
    name: string,
    options: { signal?: AbortSignal },
    hold: () => Promise<void>,
  ): Promise<unknown>
}

export interface RefusalMark {
  /** The code of another frame's refusal that this frame has not heard of yet. */
  read(): Promise<string | undefined>
  /** Show other frames that the user, or Bitbucket, refused. */
  set(code: string): Promise<void>
  clear(): Promise<void>
}

/**
 * A refusal, shown to the other frames of the page as the name of a lock that is held. It can be seen
 * the moment it is set, by frames that come later too, and goes with the frame that set it.
 */
export function createRefusalMark(page: string, locks: PageLocks): RefusalMark {
  const prefix = `${page} refused `
  const known = new Set<string>()
  let release: (() => Promise<void>) | undefined

  async function clear(): Promise<void> {
    await release?.()
    release = undefined
  }

  return {
    clear,
    async read() {
      const { held = [] } = await locks.query()
      const names = held.flatMap(({ name = '' }) => (name.startsWith(prefix) ? [name] : []))
      const news = names.find((name) => !known.has(name))
      for (const name of names) known.add(name)
      return news?.slice(prefix.length).split(' ')[0]
    },
    async set(code) {
      await clear()
      const name = `${prefix}${code} ${crypto.randomUUID()}`
      known.add(name)
      await new Promise<void>((onHeld) => {
        const held = locks.request(
          name,
          {},
          () =>
            new Promise((end) => {
              release = async () => {
                end()
                await held
              }
              onHeld()
            }),
        )
      })
    },
  }
}

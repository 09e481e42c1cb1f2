/** What of the browser's lock manager is used. */
export type PageLocks = Pick<LockManager, 'query'> & {
  request(
    name: string,
    options: { signal?: AbortSignal },
    hold: () => Promise<void>,
  ): Promise<unknown>
}

/** A frame's sign for the other frames of its page: what the user, or Bitbucket, answered it last. */
export interface AnswerMark {
  /**
   * The code of a refusal in another frame that this frame has not heard of yet, unless a grant came
   * after it. From now on it is known.
   */
  read(): Promise<string | undefined>
  setRefusal(code: string): Promise<void>
  setGrant(): Promise<void>
}

interface Mark {
  readonly name: string
  /** Higher than that of all marks before it. */
  readonly number: number
  readonly code: string
}

const grantCode = 'granted'

/**
 * An answer, shown as the name of a lock that is held: `<page> answer 3 USER_DENIED_ACCESS <id>`. It
 * can be seen the moment it is set, by frames that come later too, and goes with the frame that set it.
 */
export function createAnswerMark(page: string, locks: PageLocks): AnswerMark {
  const prefix = `${page} answer `
  const known = new Set<string>()
  let release = () => {}
  let last: Promise<unknown> = Promise.resolve()

  /** One after the other: each looks at what the one before has left. */
  function inOrder(change: () => Promise<void>): Promise<void> {
    const changed = last.then(change, change)
    last = changed
    return changed
  }

  async function list(): Promise<Mark[]> {
    const { held = [] } = await locks.query()
    return held.flatMap(({ name = '' }) => {
      if (!name.startsWith(prefix)) return []
      const [number, code = ''] = name.slice(prefix.length).split(' ')
      return [{ name, number: Number(number), code }]
    })
  }

  /** Show this instead of what this frame showed before. */
  async function show(marks: readonly Mark[], code: string): Promise<void> {
    const number = 1 + Math.max(0, ...marks.map((mark) => mark.number))
    const name = `${prefix}${number} ${code} ${crypto.randomUUID()}`
    known.add(name)
    const releaseFormer = release
    await new Promise<void>((onHeld) => {
      const hold = () =>
        new Promise<void>((end) => {
          release = end
          onHeld()
        })
      // Without its lock the other frames ask for themselves.
      locks.request(name, {}, hold).catch(onHeld)
    })
    releaseFormer()
  }

  return {
    async read() {
      const marks = await list()
      const granted = Math.max(0, ...marks.flatMap((mark) => (isGrant(mark) ? mark.number : [])))
      const news = marks.find(({ name, number }) => number > granted && !known.has(name))
      for (const { name } of marks) known.add(name)
      return news?.code
    },
    setRefusal: (code) => inOrder(async () => show(await list(), code)),
    setGrant: () =>
      inOrder(async () => {
        const marks = await list()
        // Where nobody was refused, a frame that comes later needs no sign.
        if (!marks.every(isGrant)) await show(marks, grantCode)
      }),
  }
}

const isGrant = ({ code }: Mark) => code === grantCode

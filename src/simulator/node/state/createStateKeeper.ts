import { writeWhole } from './writeWhole.ts'

export interface StateKeeper {
  /** Something may have changed: the state is written soon, once for many changes. */
  touch: () => void
  /** Write what is not written yet. */
  flush: () => Promise<void>
}

export interface CreateStateKeeperParameters {
  file: string
  /** The state as it is now, as text. */
  take: () => string
  /** Says that a write failed. */
  report: (line: string) => void
  /** How long changes are gathered, in milliseconds. Default: 100. */
  delayMs?: number
  /** Default: `writeWhole`. */
  write?: (file: string, text: string) => Promise<void>
}

/** Keeps a file in step with a state. It writes one at a time, and only what is new. */
export function createStateKeeper({
  file,
  take,
  report,
  delayMs = 100,
  write = writeWhole,
}: CreateStateKeeperParameters): StateKeeper {
  let timer: NodeJS.Timeout | undefined
  let written: string | undefined
  let writing: Promise<void> = Promise.resolve()

  async function save(): Promise<void> {
    const text = take()
    if (text === written) return
    try {
      await write(file, text)
      written = text
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      report(`The state was not written: ${reason}. The simulator goes on, and tries again.`)
    }
  }

  function stopWaiting(): void {
    clearTimeout(timer)
    timer = undefined
  }

  return {
    touch() {
      timer ??= setTimeout(() => {
        timer = undefined
        writing = writing.then(save)
      }, delayMs)
    },
    async flush() {
      stopWaiting()
      writing = writing.then(save)
      await writing
    },
  }
}

import { useState } from 'react'
import { HostRequestError } from '../api/HostRequestError.ts'

export interface Action {
  /** What came of the last one, in words; empty before. */
  message: string
  isFailed: boolean
  /**
   * Do something that may fail.
   * @param done what to say when it is done
   */
  run: (act: () => Promise<unknown>, done: string) => void
}

/** Something the user does in the inspector, with a word about how it went. */
export function useAction(): Action {
  const [result, setResult] = useState({ message: '', isFailed: false })
  return {
    ...result,
    run(act, done) {
      setResult({ message: '', isFailed: false })
      act().then(
        () => setResult({ message: done, isFailed: false }),
        (error: unknown) => setResult({ message: toMessage(error), isFailed: true }),
      )
    },
  }
}

function toMessage(error: unknown): string {
  if (error instanceof HostRequestError && error.status > 0) {
    return error.explanation ?? 'The simulator refused that. Try again.'
  }
  if (error instanceof HostRequestError) {
    return 'The simulator did not answer. Check that it is running, then try again.'
  }
  return 'The browser did not allow that. Try again.'
}

import { useState } from 'react'
import { explainFailure } from './explainFailure.ts'

export interface Action {
  isBusy: boolean
  /** What went wrong the last time, a sentence each. */
  problems: readonly string[]
  /** Never rejects: what goes wrong is in `problems`. */
  run: (act: () => Promise<void>) => Promise<void>
}

/** Something that a user asks for, which takes a while and may fail. */
export function useAction(): Action {
  const [isBusy, setIsBusy] = useState(false)
  const [problems, setProblems] = useState<readonly string[]>([])

  const run = async (act: () => Promise<void>) => {
    setIsBusy(true)
    setProblems([])
    try {
      await act()
    } catch (error) {
      setProblems(explainFailure(error))
    }
    setIsBusy(false)
  }

  return { isBusy, problems, run }
}

import Button from '@atlaskit/button/default/button'
import { useState, type ChangeEvent } from 'react'
import type { RecordingApi, ReplayStatus } from './createRecordingApi.ts'
import { readJsonFile } from './readJsonFile.ts'
import styles from './RecordingSection.module.css'

export interface ReplayControlsProps {
  api: RecordingApi
  /** Undefined while nothing is replayed. */
  replay: ReplayStatus | undefined
  /** Do something that may fail, and show how it went. */
  run: (act: () => Promise<unknown>) => void
}

/** Open a recording's file and answer from it, or end that. */
export function ReplayControls({ api, replay, run }: ReplayControlsProps) {
  const [isPassing, setPassing] = useState(false)

  function open({ target }: ChangeEvent<HTMLInputElement>): void {
    const [file] = target.files ?? []
    // The same file may be chosen again.
    const clear = () => {
      target.value = ''
    }
    if (!file) return
    const missing = isPassing ? 'pass' : 'fail'
    run(async () => api.replay(await readJsonFile(file), missing).finally(clear))
  }

  if (!replay) {
    return (
      <>
        <label className={styles['choice']}>
          <input
            checked={isPassing}
            onChange={({ target }) => setPassing(target.checked)}
            type="checkbox"
          />
          Let the simulator answer what is not in the recording
        </label>
        <label className={styles['field']}>
          Replay a recording
          <input accept="application/json,.json" onChange={open} type="file" />
        </label>
      </>
    )
  }
  const { answered, total, missed } = replay
  return (
    <>
      <output className={styles['status']}>
        Replaying: {answered} of {total} calls answered, {missed.length} not found.
      </output>
      {missed.length > 0 && (
        <ul aria-label="Calls that were not found" className={styles['missed']}>
          {[...new Set(missed)].map((line) => (
            <li key={line}>
              <code>{line}</code>
            </li>
          ))}
        </ul>
      )}
      <Button onClick={() => run(api.stopReplay)}>Stop replay</Button>
    </>
  )
}

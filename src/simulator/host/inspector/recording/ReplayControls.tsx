import Button from '@atlaskit/button/default/button'
import { useState, type ChangeEvent } from 'react'
import styles from '../Inspector.module.css'
import type { RecordingApi, ReplayStatus } from './createRecordingApi.ts'
import { readRecordingFile } from './readRecordingFile.ts'

export interface ReplayControlsProps {
  api: RecordingApi
  /** Undefined while nothing is replayed. */
  replay: ReplayStatus | undefined
  /** Do something that may fail, and show how it went. @param done what to say then */
  run: (act: () => Promise<unknown>, done: string) => void
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
    const start = async () => api.replay(await readRecordingFile(file), missing)
    run(() => start().finally(clear), 'The recording is replayed.')
  }

  if (!replay) {
    return (
      <>
        <div className={styles['toggles']}>
          <label>
            <input
              checked={isPassing}
              onChange={({ target }) => setPassing(target.checked)}
              type="checkbox"
            />
            Let the simulator answer what is not in the recording
          </label>
        </div>
        <label className={styles['field']}>
          Replay a recording
          <input
            accept="application/json,.json"
            className={styles['control']}
            onChange={open}
            type="file"
          />
        </label>
      </>
    )
  }
  const { answered, total, missed } = replay
  return (
    <>
      <p>
        Replaying: {answered} of {total} calls answered, {missed.length} not found.
      </p>
      {missed.length > 0 && (
        <ul aria-label="Calls that were not found" className={styles['list']}>
          {[...new Set(missed)].map((line) => (
            <li key={line}>
              <code>{line}</code>
            </li>
          ))}
        </ul>
      )}
      <Button onClick={() => run(api.stopReplay, 'The replay ended.')}>Stop replay</Button>
    </>
  )
}

import Button from '@atlaskit/button/default/button'
import { FailureMessage } from '../../layout/FailureMessage.tsx'
import { LoadingMessage } from '../../layout/LoadingMessage.tsx'
import { useLoad } from '../../layout/useLoad.ts'
import { ActionStatus } from '../ActionStatus.tsx'
import type { Inspector } from '../createInspector.ts'
import type { RecordingStatus } from '../InspectedState.ts'
import styles from '../Inspector.module.css'
import { useAction } from '../useAction.ts'

/** A session to a file, and from a file back into the simulator. */
export function RecordingSection({ inspector }: { inspector: Inspector }) {
  const { api, saveFile } = inspector
  const { state: load, retry } = useLoad(api.recordingStatus)
  const action = useAction()
  const turn = (on: boolean) =>
    action.run(
      async () => {
        await api.setRecording(on)
        retry()
      },
      on ? 'Recording. Use the app now.' : 'The recording has ended.',
    )
  const save = () =>
    action.run(
      async () => saveFile('assent-recording.json', await api.recording()),
      'The recording is saved.',
    )
  const replay = (file: File) =>
    action.run(async () => {
      await api.replay(parseFile(await file.text()))
    }, `${file.name} is replayed. Reload the page to see it.`)

  return (
    <section className={styles['section']}>
      <h3>Record and replay</h3>
      {load.status === 'loading' && <LoadingMessage label="Loading the recording" />}
      {load.status === 'failed' && (
        <FailureMessage
          error={load.error}
          onRetry={retry}
          title="The recording could not be loaded"
        />
      )}
      {load.status === 'loaded' && (
        <>
          <p className={styles['subtle']}>
            {toWords(load.value)} Tokens and secrets are not in it.
          </p>
          <div className={styles['row']}>
            <Button onClick={() => turn(!load.value.on)}>
              {load.value.on ? 'Stop recording' : 'Record'}
            </Button>
            <Button isDisabled={load.value.calls === 0} onClick={save}>
              Save the recording
            </Button>
          </div>
        </>
      )}
      <div className={styles['row']}>
        <label className={styles['field']}>
          Replay a recording
          <input
            accept="application/json,.json"
            className={styles['control']}
            onChange={({ target }) => {
              const [file] = target.files ?? []
              if (file) replay(file)
            }}
            type="file"
          />
        </label>
        <Button onClick={() => action.run(api.endReplay, 'The simulator answers by itself again.')}>
          End the replay
        </Button>
      </div>
      <ActionStatus action={action} />
    </section>
  )
}

function toWords({ on, calls, events, is_cut: isCut }: RecordingStatus): string {
  const size = `${calls} calls and ${events} events${isCut ? ', which is all it holds' : ''}.`
  if (on) return `Recording: ${size}`
  return calls === 0 ? 'Nothing is recorded.' : `Recorded: ${size}`
}

function parseFile(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The simulator says what it expects instead.
    return undefined
  }
}

import Button from '@atlaskit/button/default/button'
import { useCallback } from 'react'
import { FailureMessage } from '../../layout/FailureMessage.tsx'
import { LoadingMessage } from '../../layout/LoadingMessage.tsx'
import { useLoad } from '../../layout/useLoad.ts'
import { ActionStatus } from '../ActionStatus.tsx'
import styles from '../Inspector.module.css'
import { useAction } from '../useAction.ts'
import type { RecordingApi, RecordingStatus } from './createRecordingApi.ts'
import { ReplayControls } from './ReplayControls.tsx'

export interface RecordingSectionProps {
  api: RecordingApi
  /** Hand a file to the user. */
  saveFile: (name: string, text: string) => void
}

/** Record what apps and the simulator say to each other, keep it as a file, and play a file back. */
export function RecordingSection({ api, saveFile }: RecordingSectionProps) {
  const load = useCallback(
    async () => ({ recording: await api.status(), replay: await api.replayStatus() }),
    [api],
  )
  const { state, retry, refresh } = useLoad(load)
  const action = useAction()
  const run = (act: () => Promise<unknown>, done: string) =>
    action.run(() => act().then(refresh), done)

  if (state.status === 'loading') return <LoadingMessage label="Loading the recording" />
  if (state.status === 'failed') {
    const title = 'The recording could not be loaded'
    return <FailureMessage error={state.error} onRetry={retry} title={title} />
  }
  const { recording, replay } = state.value
  const toggle = () =>
    run(
      () => api.setOn(!recording.on),
      recording.on ? 'The recording ended.' : 'The recording began.',
    )
  const save = () =>
    run(async () => saveFile('assent-recording.json', await api.read()), 'The recording is saved.')

  return (
    <section className={styles['section']}>
      <h3>Recording</h3>
      <p className={styles['subtle']}>
        Keeps the calls of apps with their answers, and what you decide. Tokens and secrets are left
        out. Replay it here or in a test, without the app’s server.
      </p>
      <p>{toRecordingWords(recording)}</p>
      <div className={styles['row']}>
        <Button onClick={toggle}>{recording.on ? 'Stop recording' : 'Start recording'}</Button>
        <Button isDisabled={recording.calls + recording.events === 0} onClick={save}>
          Save as a file
        </Button>
        <Button appearance="subtle" onClick={refresh}>
          Count again
        </Button>
      </div>
      <ReplayControls api={api} replay={replay} run={run} />
      <ActionStatus action={action} />
    </section>
  )
}

function toRecordingWords({ on, calls, events, is_cut: isCut }: RecordingStatus): string {
  if (!on && calls + events === 0) return 'Nothing is recorded.'
  const words = `${on ? 'Recording' : 'Recorded'}: ${count(calls, 'call')}, ${count(events, 'event')}.`
  return isCut ? `${words} It is full: what came later is not in it.` : words
}

const count = (number: number, word: string): string =>
  `${number} ${word}${number === 1 ? '' : 's'}`

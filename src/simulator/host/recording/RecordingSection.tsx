import Button from '@atlaskit/button/default/button'
import { useCallback, useState } from 'react'
import { FailureMessage } from '../layout/FailureMessage.tsx'
import { LoadingMessage } from '../layout/LoadingMessage.tsx'
import { useLoad } from '../layout/useLoad.ts'
import type { RecordingApi } from './createRecordingApi.ts'
import styles from './RecordingSection.module.css'
import { ReplayControls } from './ReplayControls.tsx'
import { toFailureWords } from './toFailureWords.ts'

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
  const [failure, setFailure] = useState('')

  function run(act: () => Promise<unknown>): void {
    setFailure('')
    act().then(refresh, (error: unknown) => setFailure(toFailureWords(error)))
  }

  if (state.status === 'loading') return <LoadingMessage label="Loading the recording" />
  if (state.status === 'failed') {
    const title = 'The recording could not be loaded'
    return <FailureMessage error={state.error} onRetry={retry} title={title} />
  }
  const { recording, replay } = state.value
  const save = async () => saveFile('assent-recording.json', await api.read())

  return (
    <section aria-labelledby="recording-title">
      <h3 id="recording-title">Recording</h3>
      <p>
        Keeps the calls of apps with their answers, and what you decide. Tokens and secrets are left
        out. Replay it here or in a test, without the app’s server.
      </p>
      <output className={styles['status']}>{toRecordingWords(recording)}</output>
      <div className={styles['row']}>
        <Button onClick={() => run(() => api.setOn(!recording.on))}>
          {recording.on ? 'Stop recording' : 'Start recording'}
        </Button>
        <Button isDisabled={recording.calls + recording.events === 0} onClick={() => run(save)}>
          Save as a file
        </Button>
        <Button appearance="subtle" onClick={refresh}>
          Refresh
        </Button>
      </div>
      <ReplayControls api={api} replay={replay} run={run} />
      <p className={styles['failure']} role="alert">
        {failure}
      </p>
    </section>
  )
}

function toRecordingWords(status: {
  on: boolean
  calls: number
  events: number
  is_cut: boolean
}): string {
  const { on, calls, events, is_cut: isCut } = status
  if (!on && calls + events === 0) return 'Nothing is recorded.'
  const words = `${on ? 'Recording' : 'Recorded'}: ${count(calls, 'call')}, ${count(events, 'event')}.`
  return isCut ? `${words} It is full: what came later is not in it.` : words
}

const count = (number: number, word: string): string =>
  `${number} ${word}${number === 1 ? '' : 's'}`

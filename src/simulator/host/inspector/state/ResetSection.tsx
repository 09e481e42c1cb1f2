import Button from '@atlaskit/button/default/button'
import { useState } from 'react'
import { FailureMessage } from '../../layout/FailureMessage.tsx'
import { LoadingMessage } from '../../layout/LoadingMessage.tsx'
import { useLoad } from '../../layout/useLoad.ts'
import { ActionStatus } from '../ActionStatus.tsx'
import type { Inspector } from '../createInspector.ts'
import type { InspectedState } from '../InspectedState.ts'
import styles from '../Inspector.module.css'
import { useAction } from '../useAction.ts'

export interface ResetSectionProps {
  inspector: Inspector
  state: InspectedState
  onReload: () => void
}

/** The way back to a start state. */
export function ResetSection({ inspector, state, onReload }: ResetSectionProps) {
  const { state: load, retry } = useLoad(inspector.api.scenarios)
  const [name, setName] = useState(state.scenario)
  const action = useAction()
  const reset = () =>
    action.run(async () => {
      await inspector.api.reset(name)
      onReload()
    }, 'Everything is back to the start state.')

  if (load.status === 'loading') return <LoadingMessage label="Loading the start states" />
  if (load.status === 'failed') {
    return (
      <FailureMessage
        error={load.error}
        onRetry={retry}
        title="The start states could not be loaded"
      />
    )
  }
  const chosen = load.value.find((scenario) => scenario.name === name)
  return (
    <section className={styles['section']}>
      <h3>Start states</h3>
      <div className={styles['row']}>
        <label className={styles['field']}>
          Start state
          <select
            className={styles['control']}
            onChange={({ target }) => setName(target.value)}
            value={name}
          >
            {load.value.map((scenario) => (
              <option key={scenario.name} value={scenario.name}>
                {scenario.title}
              </option>
            ))}
          </select>
        </label>
        <Button onClick={reset}>Set everything back</Button>
      </div>
      <p className={styles['subtle']}>{chosen?.description} Your changes are lost.</p>
      <ActionStatus action={action} />
    </section>
  )
}

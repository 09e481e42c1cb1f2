import Button from '@atlaskit/button/default/button'
import { eras } from '../../../../contract/eras.ts'
import { ActionStatus } from '../ActionStatus.tsx'
import type { Inspector } from '../createInspector.ts'
import type { InspectedState, SettingValue } from '../InspectedState.ts'
import styles from '../Inspector.module.css'
import { useAction } from '../useAction.ts'
import { FaultsSection } from './FaultsSection.tsx'
import { QuirksSection } from './QuirksSection.tsx'

export interface SwitchesPanelProps {
  inspector: Inspector
  state: InspectedState
  onReload: () => void
}

const eraWords: Record<(typeof eras)[number], string> = {
  '2020': '2020: the preview under Labs',
  '2022': '2022: every app asks',
  '2026': '2026: no new Connect apps',
}

/** Which Bitbucket it is: its era, its quirks, and what goes wrong. */
export function SwitchesPanel({ inspector, state, onReload }: SwitchesPanelProps) {
  const action = useAction()
  const { settings } = state
  const change = (name: string, value: SettingValue) =>
    action.run(async () => {
      await inspector.api.changeSettings({ [name]: value })
      await inspector.reload()
    }, `${name} is ${value} now.`)

  return (
    <>
      <section className={styles['section']}>
        <h3>Bitbucket</h3>
        <p className={styles['subtle']}>
          A page reads its switches when it is opened: reload it after a change.
        </p>
        <div className={styles['row']}>
          <label className={styles['field']}>
            Era
            <select
              className={styles['control']}
              onChange={({ target }) => change('era', target.value)}
              value={String(settings['era'])}
            >
              {eras.map((era) => (
                <option key={era} value={era}>
                  {eraWords[era]}
                </option>
              ))}
            </select>
          </label>
          <Button onClick={onReload}>Reload the page</Button>
        </div>
        <ActionStatus action={action} />
      </section>
      <FaultsSection inspector={inspector} rules={state.faults} />
      <QuirksSection onChange={change} settings={settings} />
    </>
  )
}

import Button from '@atlaskit/button/default/button'
import { type FormEvent, useState } from 'react'
import type { FaultReport, FaultRule } from '../../../../contract/FaultRule.ts'
import { ActionStatus } from '../ActionStatus.tsx'
import type { Inspector } from '../createInspector.ts'
import styles from '../Inspector.module.css'
import { useAction } from '../useAction.ts'
import { faultPresets, toEffectWords } from './faultPresets.ts'

export interface FaultsSectionProps {
  inspector: Inspector
  rules: FaultReport['rules']
}

/** Requests that go wrong: what there is, and more of it. */
export function FaultsSection({ inspector, rules }: FaultsSectionProps) {
  const [path, setPath] = useState('/2.0/*')
  const [preset, setPreset] = useState(0)
  const [times, setTimes] = useState('')
  const action = useAction()

  const save = (next: readonly FaultRule[], done: string) =>
    action.run(async () => {
      await inspector.api.saveFaults(next)
      await inspector.reload()
    }, done)
  const current = rules.map(({ struck: _struck, ...rule }) => rule)
  const add = (event: FormEvent) => {
    event.preventDefault()
    const effect = faultPresets[preset]?.effect
    if (!effect) return
    const rule = { path, effect, ...(times !== '' && { times: Number(times) }) }
    save([...current, rule], 'The fault is set. It strikes from the next request on.')
  }

  return (
    <section className={styles['section']}>
      <h3>Faults</h3>
      {rules.length === 0 ? (
        <p className={styles['subtle']}>All requests are answered as they should be.</p>
      ) : (
        <ul aria-label="Faults" className={styles['list']}>
          {rules.map(({ path: place, method, effect, times: most, struck }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- Two rules may be alike; their order is what tells them apart.
            <li className={styles['entry']} key={index}>
              <span>
                {toEffectWords(effect)} on {method} <code>{place}</code>
                <span className={styles['subtle']}>
                  {' '}
                  struck {struck}
                  {most !== undefined && ` of ${most}`}
                </span>
              </span>
              <Button
                aria-label={`Remove the fault on ${place}`}
                onClick={() => save(current.toSpliced(index, 1), 'The fault is gone.')}
                spacing="compact"
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form className={styles['row']} onSubmit={add}>
        <label className={styles['field']}>
          Effect
          <select
            className={styles['control']}
            onChange={({ target }) => setPreset(Number(target.value))}
            value={preset}
          >
            {faultPresets.map(({ name }, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className={styles['field']}>
          Path (* is any text)
          <input
            className={styles['control']}
            onChange={({ target }) => setPath(target.value)}
            required
            value={path}
          />
        </label>
        <label className={styles['field']}>
          Times (empty: always)
          <input
            className={styles['control']}
            min={1}
            onChange={({ target }) => setTimes(target.value)}
            type="number"
            value={times}
          />
        </label>
        <Button type="submit">Add fault</Button>
      </form>
      <ActionStatus action={action} />
    </section>
  )
}

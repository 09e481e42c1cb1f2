import Lozenge from '@atlaskit/lozenge'
import { useDeferredValue, useMemo, useState } from 'react'
import type { Evidence } from '../../../../contract/Evidence.ts'
import { fidelityLedger } from '../../../../contract/fidelityLedger.ts'
import styles from '../Inspector.module.css'
import { filterLedger } from './filterLedger.ts'

const all = 'all'
const choices: readonly (Evidence | typeof all)[] = [
  all,
  'documented',
  'observed',
  'inferred',
  'ours',
]

/** Every behaviour of the simulator, with how sure it is that Bitbucket does the same. */
export function FidelityPanel() {
  const [evidence, setEvidence] = useState<Evidence | typeof all>(all)
  const [text, setText] = useState('')
  const words = useDeferredValue(text)
  const shown = useMemo(
    () =>
      filterLedger(fidelityLedger, { evidence: evidence === all ? undefined : evidence, words }),
    [evidence, words],
  )

  return (
    <>
      <div className={styles['row']}>
        <label className={styles['field']}>
          Filter
          <input
            className={styles['control']}
            onChange={({ target }) => setText(target.value)}
            placeholder="Words, such as scopes or webhook"
            type="search"
            value={text}
          />
        </label>
        <label className={styles['field']}>
          Evidence
          <select
            className={styles['control']}
            onChange={({ target }) =>
              setEvidence(choices.find((choice) => choice === target.value) ?? all)
            }
            value={evidence}
          >
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {choice}
              </option>
            ))}
          </select>
        </label>
      </div>
      <output className={styles['subtle']}>
        {shown.length} of {fidelityLedger.length} behaviours
      </output>
      <ul aria-label="Behaviours" className={styles['list']}>
        {shown.map(({ id, what, evidence: grade, source, date, quirk }) => (
          <li key={id}>
            <p>{what}</p>
            <p className={styles['subtle']}>
              <Lozenge appearance="default">{grade}</Lozenge> {source}, {date}
              {quirk !== undefined && (
                <>
                  ; switch <code>{quirk}</code>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

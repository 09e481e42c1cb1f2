import { defaultQuirks } from '../../../../contract/defaultQuirks.ts'
import type { SimulatorQuirk } from '../../../../contract/SimulatorQuirk.ts'
import { simulatorQuirks } from '../../../../contract/simulatorQuirks.ts'
import type { SettingValue } from '../InspectedState.ts'
import styles from '../Inspector.module.css'
import { QuirkItem } from './QuirkItem.tsx'

export interface QuirksSectionProps {
  settings: Record<string, SettingValue>
  onChange: (name: string, value: SettingValue) => void
}

const quirks: [name: string, quirk: SimulatorQuirk][] = Object.entries(simulatorQuirks)
const groups = [...new Set(quirks.map(([, { group }]) => group))]

/** A switch for each quirk, under the headings of the table they come from. */
export function QuirksSection({ settings, onChange }: QuirksSectionProps) {
  const changed = Object.entries(defaultQuirks).filter(
    ([name, value]) => settings[name] !== undefined && settings[name] !== value,
  ).length

  return (
    <section className={styles['section']}>
      <h3>Quirks</h3>
      <p className={styles['subtle']}>
        {changed === 0
          ? 'All are as the announcement has it.'
          : `${changed} of ${quirks.length} are not as the announcement has it.`}
      </p>
      {groups.map((group) => (
        <div key={group}>
          <h4>{group}</h4>
          <ul className={styles['list']}>
            {quirks
              .filter(([, quirk]) => quirk.group === group)
              .map(([name, quirk]) => (
                <QuirkItem
                  // A number that was typed gives way to what is set elsewhere.
                  key={`${name} ${settings[name]}`}
                  name={name}
                  onChange={(value) => onChange(name, value)}
                  quirk={quirk}
                  value={settings[name] ?? quirk.default}
                />
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

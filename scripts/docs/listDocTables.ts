import type { RecoveryRow } from '../../src/app/shared/consent/RecoveryRow.ts'
import { recoveryTable } from '../../src/app/shared/consent/recoveryTable.ts'
import { fidelityLedger } from '../../src/contract/fidelityLedger.ts'
import type { SimulatorQuirk } from '../../src/contract/SimulatorQuirk.ts'
import { simulatorQuirks } from '../../src/contract/simulatorQuirks.ts'
import type { DocTable } from './DocTable.ts'
import { listRestTables } from './listRestTables.ts'

/** Every table of the documents that is made from data in the code. */
export function listDocTables(): DocTable[] {
  return [
    ...listRestTables(),
    {
      file: 'docs/simulator.md',
      name: 'quirks',
      rows: [
        ['quirk', 'values', 'what it does', 'evidence'],
        ...Object.entries<SimulatorQuirk>(simulatorQuirks).map(([name, quirk]) => [
          `\`${name}\``,
          toValues(quirk),
          quirk.description,
          quirk.evidence,
        ]),
      ],
    },
    {
      file: 'docs/recovery.md',
      name: 'recovery',
      rows: [
        ['state', 'what the user reads', 'presses in the app', 'does elsewhere'],
        ...Object.entries<RecoveryRow>(recoveryTable).map(
          ([state, { sign, actions, outside = '' }]) => [
            state,
            sign,
            actions.map(({ name }) => `**${name}**`).join(', ') || 'nothing: it goes on by itself',
            outside,
          ],
        ),
      ],
    },
    {
      file: 'docs/fidelity.md',
      name: 'fidelity',
      rows: [
        ['behaviour', 'evidence', 'source', 'of', 'switch'],
        ...fidelityLedger.map(({ what, evidence, source, date, quirk }) => [
          what,
          evidence,
          source,
          date,
          quirk === undefined ? '' : `\`${quirk}\``,
        ]),
      ],
    },
  ]
}

function toValues(quirk: SimulatorQuirk): string {
  if (quirk.kind === 'switch') return quirk.default ? '`true`, `false`' : '`false`, `true`'
  if (quirk.kind === 'duration') return `\`${quirk.default}\` ms`
  const others = quirk.values.filter((value) => value !== quirk.default)
  return [quirk.default, ...others].map((value) => `\`${value}\``).join(', ')
}

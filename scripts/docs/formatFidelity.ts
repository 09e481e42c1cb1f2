import type { FidelityEntry } from '../../src/contract/fidelity/FidelityEntry.ts'
import { simulatorQuirks } from '../../src/contract/simulatorQuirks.ts'

const titles: Record<FidelityEntry['area'], string> = {
  consent: 'Consent',
  tokens: 'Tokens',
  page: 'Pages and frames',
  bridge: 'The bridge',
  apps: 'Apps',
  rest: 'REST 2.0',
  proxy: 'The API proxy',
  eras: 'Eras',
  faults: 'Faults',
}

const head = `# What is simulated, and how sure it is

Made from \`src/contract/fidelityLedger.ts\`; a running simulator answers the same at \`/__simulator/fidelity\`.

- **documented**: Atlassian says it.
- **observed**: Bitbucket's pages, or public apps, were seen to.
- **inferred**: it follows from these.
- **ours**: nobody knows, and the simulator has to choose.

A quirk is a switch for another behaviour: \`PUT /__simulator/quirks\`.
`

/** The ledger as a page of the documentation, in Markdown. */
export function formatFidelity(ledger: readonly FidelityEntry[]): string {
  const sections = Object.entries(titles).map(([area, title]) => {
    const entries = ledger.filter((entry) => entry.area === area)
    return `\n## ${title}\n\n${entries.map(formatEntry).join('')}`
  })
  return head + sections.join('')
}

function formatEntry({ what, evidence, source, date, quirk }: FidelityEntry): string {
  const item = `- ${what} **${evidence}**, ${date}: ${source.replace(/\.$/, '')}.\n`
  if (quirk === undefined) return item
  return `${item}  Quirk \`${quirk}\`: ${simulatorQuirks[quirk].description}\n`
}

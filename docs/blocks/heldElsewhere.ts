/** Blocks that no check for all holds, and what holds them. */
export interface HeldElsewhere {
  document: string
  language: string
  /** One more would be held by nobody. */
  count: number
  /** A test that reads the document, and runs or compares each of these blocks. */
  test?: string
  /** How that test calls them. */
  mention?: string
  /** Modules whose texts the lines are. */
  printedBy?: readonly string[]
}

const hosting = { document: 'docs/hosting.md', test: 'docs/hosting.node.test.ts' }

export const heldElsewhere: readonly HeldElsewhere[] = [
  { ...hosting, language: 'sh', count: 5, mention: '```sh' },
  { ...hosting, language: 'nginx', count: 1, mention: "'nginx'" },
  { ...hosting, language: 'caddy', count: 1, mention: "'caddy'" },
  { ...hosting, language: 'js', count: 1, mention: "'express'" },
  {
    document: 'docs/oauth.md',
    language: 'sh',
    count: 9,
    test: 'docs/oauth.node.test.ts',
    mention: '```sh',
  },
  {
    document: 'docs/any-app.md',
    language: 'text',
    count: 1,
    printedBy: ['src/simulator/node/simulate.ts', 'src/simulator/node/simulate/describeApps.ts'],
  },
]

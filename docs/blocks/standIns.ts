/**
 * What documents use of their readers' own code, by document: each name with its type. A document whose
 * blocks no longer use one has to lose it here.
 */
export const standIns: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'README.md': {
    readName: '(answer: unknown) => string',
    YourApp: "() => import('react').ReactNode",
    YourScreen:
      "(props: { consent: import('assent-bitbucket/react').RefusedConsent }) => import('react').ReactNode",
  },
  'docs/record-and-replay.md': {
    descriptor: "import('assent-bitbucket/simulator').ConnectDescriptor",
  },
  'docs/simulator.md': {
    descriptor: "import('assent-bitbucket/simulator').ConnectDescriptor",
  },
  'docs/testing.md': {
    Greeting: "() => import('react').ReactNode",
    YourApp: "() => import('react').ReactNode",
  },
  'src/bridge/README.md': {
    parseUser: '(answer: unknown) => { name: string }',
    parsePolicy: '(answer: unknown) => { minimum: number }',
    parseRepositories: '(answer: unknown) => readonly string[]',
    show: '(...texts: unknown[]) => void',
    workspace: 'string',
  },
}

/** As the main entry tells its readers to write it. */
export const readerGlobals = `export {}
declare global {
  interface Window {
    AP?: import('assent-bitbucket').AtlassianConnect
  }
}
`

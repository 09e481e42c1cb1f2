import { runTypeScript } from './setup/runTypeScript.mjs'

await runTypeScript(new URL('../src/simulator/node/main.ts', import.meta.url))

import { runTypeScript } from './setup/runTypeScript.mjs'

await runTypeScript(new URL('./faults/main.ts', import.meta.url), '0 passed, 1 failed')

import { runTypeScript } from './setup/runTypeScript.mjs'

await runTypeScript(new URL('descriptor/main.ts', import.meta.url))

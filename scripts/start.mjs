import { runTypeScript } from './setup/runTypeScript.mjs'

await runTypeScript(new URL('./start/main.ts', import.meta.url))

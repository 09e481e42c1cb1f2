import { runTypeScript } from './setup/runTypeScript.mjs'

await runTypeScript(new URL('./docs/main.ts', import.meta.url))

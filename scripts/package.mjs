import { runTypeScript } from './setup/runTypeScript.mjs'

await runTypeScript(new URL('package/main.ts', import.meta.url))

import { runTypeScript } from './setup/runTypeScript.mjs'

await runTypeScript(new URL('security/main.ts', import.meta.url))

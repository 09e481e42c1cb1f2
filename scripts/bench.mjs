import { runTypeScript } from './setup/runTypeScript.mjs'

await runTypeScript(new URL('./bench/main.ts', import.meta.url))

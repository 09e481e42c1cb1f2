import { runTypeScript } from './setup/runTypeScript.mjs'

await runTypeScript(new URL('./looks/main.ts', import.meta.url))

import { buildSimulator } from './buildSimulator.ts'
import { readAppUrl } from './readAppUrl.ts'
import { readDescriptor } from './readDescriptor.ts'
import { readFlags } from './readFlags.ts'
import { readPort } from './readPort.ts'
import { startSimulator } from './startSimulator.ts'
import { waitForStop } from './waitForStop.ts'
import { withPortAdvice } from './withPortAdvice.ts'

const help = `Starts a simulated Bitbucket without an app.

  npm run simulator -- [flags]

  --port N       port of the simulated Bitbucket (default 7990; 0 takes any free port)
  --app-url URL  where the app runs (default http://localhost:7991)
  --help         this text`

/**
 * The command `npm run simulator`. Ends when the user stops it.
 * @throws {CommandError} for bad flags or a taken port
 */
export async function simulate(args: readonly string[]): Promise<void> {
  const flags = readFlags(args, {
    port: { type: 'string', default: '7990' },
    'app-url': { type: 'string', default: 'http://localhost:7991' },
    help: { type: 'boolean', default: false },
  })
  if (flags.help) return console.log(help)
  const port = readPort('--port', flags.port)
  const appUrl = readAppUrl('--app-url', flags['app-url'])

  const descriptor = await readDescriptor()
  await buildSimulator()
  const simulator = await withPortAdvice('--port', () =>
    startSimulator({ port, appUrl, descriptor }),
  )
  console.log(`Open ${simulator.origin}/`)
  console.log(`It expects the app at ${appUrl}. Stop with Ctrl-C.`)
  await waitForStop()
  await simulator.close()
}

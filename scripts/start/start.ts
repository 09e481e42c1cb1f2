import { buildSimulator } from '../../src/simulator/node/buildSimulator.ts'
import { findFreePort } from '../../src/simulator/node/findFreePort.ts'
import { readDescriptor } from '../../src/simulator/node/readDescriptor.ts'
import { startSimulator } from '../../src/simulator/node/startSimulator.ts'
import { waitForStop } from '../../src/simulator/node/waitForStop.ts'
import { withPortAdvice } from '../../src/simulator/node/withPortAdvice.ts'
import { readStartFlags } from './readStartFlags.ts'
import { startApp } from './startApp.ts'

const help = `Starts the simulated Bitbucket and the app in it.

  npm start -- [flags]

  --port N      port of the simulated Bitbucket (default 7990; 0 takes any free port)
  --app-port N  port of the app (default 7991; 0 takes any free port)
  --cross-site  put the app on 127.0.0.1 instead of localhost: another site for the browser, as in
                production
  --help        this text`

/**
 * The command `npm start`. Ends when the user stops it.
 * @throws {CommandError} for bad flags or a taken port
 */
export async function start(args: readonly string[]): Promise<void> {
  const { port, appPort: wantedAppPort, isCrossSite, wantsHelp } = readStartFlags(args)
  if (wantsHelp) return console.log(help)

  const descriptor = await readDescriptor()
  await buildSimulator()
  const appPort = wantedAppPort === 0 ? await findFreePort() : wantedAppPort
  const appUrl = `http://${isCrossSite ? '127.0.0.1' : 'localhost'}:${appPort}`
  const simulator = await withPortAdvice('--port', () =>
    startSimulator({ port, appUrl, descriptor }),
  )
  const app = await withPortAdvice('--app-port', () =>
    startApp({
      port: appPort,
      simulatorOrigin: simulator.origin,
      descriptor: { ...descriptor, baseUrl: appUrl },
    }),
  )
  console.log(`Open ${simulator.origin}/`)
  console.log('Pick a scenario there, or open a pull request. Stop with Ctrl-C.')
  await waitForStop()
  await Promise.all([app.close(), simulator.close()])
}

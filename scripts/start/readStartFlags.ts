import { CommandError } from '../../src/simulator/node/CommandError.ts'
import { readFlags } from '../../src/simulator/node/readFlags.ts'
import { readPort } from '../../src/simulator/node/readPort.ts'

export interface StartFlags {
  /** Of the simulated Bitbucket; 0 takes any free port. */
  port: number
  /** Of the app; 0 takes any free port. */
  appPort: number
  isCrossSite: boolean
  wantsHelp: boolean
}

/**
 * The flags of `npm start`.
 * @throws {CommandError} that names the flag
 */
export function readStartFlags(args: readonly string[]): StartFlags {
  const flags = readFlags(args, {
    port: { type: 'string', default: '7990' },
    'app-port': { type: 'string', default: '7991' },
    'cross-site': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  })
  const port = readPort('--port', flags.port)
  const appPort = readPort('--app-port', flags['app-port'])
  if (port === appPort && port !== 0) {
    throw new CommandError(`--port and --app-port are both ${port}. Give each its own.`)
  }
  return { port, appPort, isCrossSite: flags['cross-site'], wantsHelp: flags.help }
}

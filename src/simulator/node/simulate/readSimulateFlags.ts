import type { Era } from '../../../contract/eras.ts'
import type { AppKind } from '../../server/world/World.ts'
import type { SeedName } from '../../server/world/SeedApp.ts'
import { CommandError } from '../CommandError.ts'
import { readAppUrl } from '../readAppUrl.ts'
import { readFlags } from '../readFlags.ts'
import { readPort } from '../readPort.ts'
import { readChoice } from './readChoice.ts'

export interface SimulateFlags {
  /** Addresses or files; empty for the app of this repository. */
  descriptors: readonly string[]
  /** Undefined: what the descriptor says. */
  appUrl: string | undefined
  kind: AppKind
  /** Slugs; undefined for the seed's own. */
  workspaces: readonly string[] | undefined
  /** 0 for any free port; undefined for no proxy. */
  appProxyPort: number | undefined
  /** 0 for any free port. */
  port: number
  /** Undefined: 2020, or what a saved state says. */
  era: Era | undefined
  /** Undefined: small, or what a saved state says. */
  seed: SeedName | undefined
  stateFile: string | undefined
  wantsHelp: boolean
}

const workspaceSlugs = ['acme', 'orbit', 'ana', 'lindqvist'] as const

/**
 * The flags of `npm run simulator`.
 * @throws {CommandError} that names the flag
 */
export function readSimulateFlags(args: readonly string[]): SimulateFlags {
  const flags = readFlags(args, {
    descriptor: { type: 'string', multiple: true, default: [] },
    'app-url': { type: 'string' },
    kind: { type: 'string', default: 'shared' },
    workspace: { type: 'string', multiple: true },
    'app-proxy': { type: 'string', default: '0' },
    port: { type: 'string', default: '7990' },
    era: { type: 'string' },
    seed: { type: 'string' },
    state: { type: 'string' },
    help: { type: 'boolean', default: false },
  })
  const isOff = flags['app-proxy'] === 'off'
  const read: SimulateFlags = {
    descriptors: flags.descriptor,
    appUrl: flags['app-url'] && readAppUrl('--app-url', flags['app-url']),
    kind: readChoice('--kind', flags.kind, ['shared', 'classic', 'personal']),
    workspaces: flags.workspace?.map((slug) => readChoice('--workspace', slug, workspaceSlugs)),
    appProxyPort: isOff ? undefined : readPort('--app-proxy', flags['app-proxy']),
    port: readPort('--port', flags.port),
    era:
      flags.era === undefined
        ? undefined
        : readChoice('--era', flags.era, ['2020', '2022', '2026']),
    seed:
      flags.seed === undefined ? undefined : readChoice('--seed', flags.seed, ['small', 'large']),
    stateFile: flags.state,
    wantsHelp: flags.help,
  }
  checkTogether(read)
  return read
}

function checkTogether({
  descriptors,
  appUrl,
  kind,
  workspaces = [],
  appProxyPort,
  port,
  stateFile,
}: SimulateFlags): void {
  if (descriptors.includes('')) throw new CommandError('--descriptor needs an address or a file.')
  if (stateFile === '') throw new CommandError('--state needs a file.')
  if (appUrl !== undefined && descriptors.length > 1) {
    throw new CommandError('--app-url is for one app. Leave it out, or give one --descriptor.')
  }
  if (kind === 'personal' && workspaces.length > 1) {
    throw new CommandError(
      '--kind personal: such an app is in one workspace. Give one --workspace.',
    )
  }
  if (port !== 0 && port === appProxyPort) {
    throw new CommandError(`--port and --app-proxy are both ${port}. Give each its own.`)
  }
}

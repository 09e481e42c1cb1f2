import { CommandError } from '../../src/simulator/node/CommandError.ts'
import { readFlags } from '../../src/simulator/node/readFlags.ts'
import { checkSecurity } from './checkSecurity.ts'
import { formatFindings } from './formatFindings.ts'
import { openTarget } from './openTarget.ts'

const help = `Holds a running app against the security requirements that Atlassian publishes for cloud apps.

  npm run check:security -- --url https://reviews.acme.example [flags]

  --url URL               where the app is served: its origin
  --descriptor-path PATH  default /atlassian-connect.json
  --installed-path PATH   default the one in the descriptor
  --json                  the findings as JSON, and nothing else
  --help                  this text

It installs made-up customers in the app, so use it where such may stay. It ends with 1 when a rule
has failed.`

/**
 * The command `npm run check:security`.
 * @throws {CommandError} for bad flags, or an app that cannot be called
 */
export async function runSecurityCheck(args: readonly string[]): Promise<number> {
  const flags = readFlags(args, {
    url: { type: 'string', default: '' },
    'descriptor-path': { type: 'string', default: '/atlassian-connect.json' },
    'installed-path': { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  })
  if (flags.help) {
    console.log(help)
    return 0
  }
  const installedPath = flags['installed-path']
  const target = await openTarget({
    origin: readOrigin(flags.url),
    descriptorPath: readPath('--descriptor-path', flags['descriptor-path']),
    ...(installedPath !== undefined && {
      installedPath: readPath('--installed-path', installedPath),
    }),
  })
  const findings = await checkSecurity(target)
  console.log(flags.json ? JSON.stringify(findings, null, 2) : formatFindings(findings))
  return findings.some(({ result }) => result === 'failed') ? 1 : 0
}

function readOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new CommandError('--url must be an origin, such as https://reviews.acme.example.')
  }
  return url.origin
}

function readPath(flag: string, path: string): string {
  if (!/^\/(?!\/)/.test(path)) throw new CommandError(`${flag} must be a path, such as /installed.`)
  return path
}

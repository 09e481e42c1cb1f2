import { CommandError } from '../../simulator/node/CommandError.ts'
import { readFlags } from '../../simulator/node/readFlags.ts'
import { loadAppDescriptor } from '../../simulator/node/simulate/loadAppDescriptor.ts'
import { examineApp } from './examineApp.ts'
import type { Finding } from './Finding.ts'
import { formatFindings } from './formatFindings.ts'

const help = `Looks at an app's descriptor and at the running app, and says what to mend.

  npx assent doctor --descriptor http://localhost:8080/atlassian-connect.json

  --descriptor URL|FILE  the app's atlassian-connect.json
  --app-url URL          where the app runs, instead of the descriptor's baseUrl
  --callback-url URL     the callback of the app's OAuth consumer, to compare with the baseUrl
  --json                 findings as JSON: [{ "check", "level", "text", "mend" }]
  --help                 this text

It ends with 1 when there is an error. Warnings end with 0.`

/**
 * The command `assent doctor`.
 *
 * @returns the exit code: 1 when something will not work
 * @throws {CommandError} for bad flags
 */
export async function doctor(args: readonly string[]): Promise<number> {
  const flags = readFlags(args, {
    descriptor: { type: 'string' },
    'app-url': { type: 'string' },
    'callback-url': { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  })
  if (flags.help) {
    console.log(help)
    return 0
  }
  if (flags.descriptor === undefined) {
    throw new CommandError(
      'Say which app: --descriptor http://localhost:8080/atlassian-connect.json, or a file.',
    )
  }
  const appUrl = flags['app-url']
  const findings = await examine(flags.descriptor, appUrl, flags['callback-url'])
  console.log(flags.json ? JSON.stringify(findings, null, 2) : formatFindings(findings))
  return findings.some(({ level }) => level === 'error') ? 1 : 0
}

/** A descriptor that cannot be read is a finding too: programs read those. */
async function examine(
  source: string,
  appUrl: string | undefined,
  callbackUrl: string | undefined,
): Promise<Finding[]> {
  try {
    const { descriptor, descriptorUrl } = await loadAppDescriptor(source, appUrl)
    return await examineApp({
      descriptor,
      callbackUrl,
      descriptorUrl: appUrl === undefined ? descriptorUrl : undefined,
    })
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    return [{ check: 'descriptor', level: 'error', text: error.message }]
  }
}

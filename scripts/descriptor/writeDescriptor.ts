import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { CommandError } from '../../src/simulator/node/CommandError.ts'
import { parseHeadersFile } from '../../src/simulator/node/parseHeadersFile.ts'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import { readDescriptor } from '../../src/simulator/node/readDescriptor.ts'
import { readFlags } from '../../src/simulator/node/readFlags.ts'
import { checkDescriptor } from '../checks/checkDescriptor.ts'
import { createDescriptor } from './createDescriptor.ts'
import { listHeaderChanges } from './listHeaderChanges.ts'
import { readBaseUrl } from './readBaseUrl.ts'

const help = `Writes the descriptor that Bitbucket reads, for the address where the app runs.

  npm run descriptor -- --base-url https://reviews.acme.example [flags]

  --base-url URL     where Bitbucket reaches the app: https, without a path
  --key KEY          another key, which is another app to Bitbucket (default assent-reviews)
  --name NAME        what users see (default Assent Reviews)
  --vendor-name NAME who offers it (default Assent)
  --vendor-url URL   where they are found (default the base URL)
  --out FILE         default dist/atlassian-connect.json; the build writes there too, so build first
  --help             this text`

/**
 * The command `npm run descriptor`.
 * @throws {CommandError} for bad flags, or a descriptor that Bitbucket would not take
 */
export async function writeDescriptor(args: readonly string[]): Promise<void> {
  const flags = readFlags(args, {
    'base-url': { type: 'string' },
    key: { type: 'string' },
    name: { type: 'string' },
    'vendor-name': { type: 'string' },
    'vendor-url': { type: 'string' },
    out: { type: 'string', default: join(projectRoot, 'dist/atlassian-connect.json') },
    help: { type: 'boolean', default: false },
  })
  if (flags.help) return console.log(help)
  const template = await readDescriptor()
  const baseUrl = readBaseUrl(flags['base-url'])
  const descriptor = createDescriptor({
    template,
    baseUrl,
    ...(flags.key !== undefined && { key: flags.key }),
    ...(flags.name !== undefined && { name: flags.name }),
    vendor: {
      ...(flags['vendor-name'] !== undefined && { name: flags['vendor-name'] }),
      ...(flags['vendor-url'] !== undefined && { url: flags['vendor-url'] }),
    },
  })
  const findings = checkDescriptor(descriptor)
  if (findings.length > 0) {
    throw new CommandError(['Bitbucket would not take this descriptor:', ...findings].join('\n  '))
  }
  const rules = parseHeadersFile(await readFile(join(projectRoot, 'public/_headers'), 'utf8'))
  await mkdir(dirname(resolve(flags.out)), { recursive: true })
  await writeFile(flags.out, `${JSON.stringify(descriptor, null, 2)}\n`)
  console.log(`Wrote ${flags.out}: ${descriptor.name} (${descriptor.key}) at ${baseUrl}.`)
  for (const line of listHeaderChanges({ rules, from: template.baseUrl, to: baseUrl })) {
    console.log(line)
  }
}

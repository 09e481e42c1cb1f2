import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import type { ReadHelp } from './createHelpReader.ts'
import { findUnknownFlag } from './findUnknownFlag.ts'
import type { CheckCommand, ShellCommand } from './ShellCommand.ts'

// The scripts that know `--help`, by what they start. Others would begin to work.
const withHelp = new Map([
  ['start', ['scripts/start.mjs']],
  ['test', ['scripts/test.mjs']],
  // The same command as the package's, so that it is asked once for both.
  ['simulator', ['--import', 'tsx', 'src/kit/assent.ts', 'simulator']],
  ['prove', ['scripts/prove.mjs']],
  ['test:e2e', ['node_modules/@playwright/test/cli.js', 'test']],
])
const installFlags = new Set(['--save-dev', '-D', '--no-save'])

/** `npm start`, `npm test`, `npm run X -- …`, `npm install …`, `npm ci`, by the nearest package.json. */
export function createNpmCheck(readHelp: ReadHelp): CheckCommand {
  return async (command) => {
    const [, verb = '', ...rest] = command.words
    const manifest = await readManifest(dirname(command.document))
    if (verb === 'ci' && rest.length === 0) return undefined
    if (verb === 'install') return findInstallProblem(rest, manifest.packages)
    const isShort = verb === 'start' || verb === 'test'
    if (!isShort && verb !== 'run') return 'is no form of npm that is known here'
    const [name = '', separator, ...args] = isShort ? [verb, ...rest] : rest
    if (!manifest.scripts.has(name)) return `needs a script "${name}", which ${manifest.path} lacks`
    if (separator === undefined) return undefined
    if (separator !== '--') return 'needs a "--" before what the script gets'
    return findFlagProblem(name, args, manifest.path, readHelp)
  }
}

async function findFlagProblem(
  name: string,
  args: ShellCommand['words'],
  manifestPath: string,
  readHelp: ReadHelp,
): Promise<string | undefined> {
  const program = manifestPath === 'package.json' ? withHelp.get(name) : undefined
  if (!program)
    return `has flags for "${name}", which nothing holds: see docs/blocks/createNpmCheck.ts`
  const flag = findUnknownFlag(args, await readHelp(program))
  return flag && `has the flag ${flag}, which the help of "${name}" does not name`
}

function findInstallProblem(words: ShellCommand['words'], packages: ReadonlySet<string>) {
  const unknown = words.find((word) =>
    word.startsWith('-') ? !installFlags.has(word) : !packages.has(word.replace(/(?<=.)@.*$/, '')),
  )
  return unknown && `installs or says "${unknown}", which no package.json here names`
}

interface Manifest {
  path: string
  scripts: ReadonlySet<string>
  /** What a reader may install: the package itself, and what it is used with here. */
  packages: ReadonlySet<string>
}

async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, 'package.json')
  const text = await readFile(join(projectRoot, path), 'utf8').catch(() => undefined)
  if (text === undefined) return readManifest(dirname(folder))
  const content: unknown = JSON.parse(text)
  const keysOf = (field: string) => Object.keys(Object(Reflect.get(Object(content), field)))
  return {
    path,
    scripts: new Set(keysOf('scripts')),
    packages: new Set([
      'assent-bitbucket',
      ...['dependencies', 'devDependencies', 'peerDependencies'].flatMap(keysOf),
    ]),
  }
}

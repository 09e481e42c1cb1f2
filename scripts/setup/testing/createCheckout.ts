import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../../src/simulator/node/projectRoot.ts'
import { createDirectory } from '../../../src/simulator/node/testing/createDirectory.ts'
import { runNode } from '../../../src/simulator/node/testing/runNode.ts'

export interface CreateCheckoutParameters {
  /** Packages of package-lock.json. */
  wanted: Record<string, object>
  /** Packages of the list that npm leaves in node_modules. Default: there is no such list. */
  installed?: Record<string, object>
  /** What stands in the place of npm, as a script. */
  npm?: string
}

const tsx = { 'node_modules/tsx': { version: '1.0.0', integrity: 'sha512-a' } }

/**
 * A repository with this one's set-up and one command, which prints `The command runs.`
 * Its only package is a tsx that does nothing.
 */
export async function createCheckout({ wanted, installed, npm = '' }: CreateCheckoutParameters) {
  const root = await createDirectory({
    'package-lock.json': JSON.stringify({ packages: { '': {}, ...tsx, ...wanted } }),
    'node_modules/tsx/package.json': JSON.stringify({
      type: 'module',
      exports: { './esm/api': './api.js' },
    }),
    'node_modules/tsx/api.js': 'export function register() {}',
    'scripts/command.mjs': [
      `import { runTypeScript } from './setup/runTypeScript.mjs'`,
      `await runTypeScript(new URL('./main.mjs', import.meta.url), 'Last words.')`,
    ].join('\n'),
    'scripts/main.mjs': `console.log('The command runs.')`,
    'npm/npm-cli.js': npm,
    ...(installed && {
      'node_modules/.package-lock.json': JSON.stringify({ packages: { ...tsx, ...installed } }),
    }),
  })
  await cp(join(projectRoot, 'scripts/setup'), join(root, 'scripts/setup'), { recursive: true })
  const npmFile = join(root, 'npm/npm-cli.js')
  return {
    root,
    /** Run the command; `flags` are Node's own. */
    run: (env: Record<string, string> = {}, flags: readonly string[] = []) =>
      runNode([...flags, join(root, 'scripts/command.mjs')], { npm_execpath: npmFile, ...env }),
  }
}

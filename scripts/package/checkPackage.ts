import { join } from 'node:path'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import { tallyChecks, type TitledCheck } from '../test/tallyChecks.ts'
import type { Tally } from '../test/Tally.ts'
import { installPackage } from './installPackage.ts'
import { lintPackage } from './lintPackage.ts'
import { measureEntries } from './measureEntries.ts'
import { packPackage } from './packPackage.ts'
import { runIn } from './runIn.ts'

const happyDom = 'happy-dom@21.0.4'

/** Pack the package, install the tarball in an empty project, and use every entry of it there. */
export async function checkPackage(): Promise<Tally> {
  const { file, kilobytes } = await packPackage()
  console.log(`${file}, ${kilobytes} kB`)
  const installed = await installPackage(file)
  const { directory } = installed
  const npx = (...args: string[]) => runIn(directory, 'npx', args)
  const checks: TitledCheck[] = [
    ['two linters of packages', () => lintPackage(join(projectRoot, file))],
    ['its types', async () => expectOutput(await npx('tsc', '--noEmit'), /^\s*$/)],
    [
      'its entries, under a test runner',
      async () => expectOutput(await npx('vitest', 'run'), /passed/),
    ],
    [
      'its entries, in another simulated page',
      async () => {
        // Not beside the types: its own do not fit Node's.
        await runIn(directory, 'npm', ['install', '--no-save', '--prefer-offline', happyDom])
        return expectOutput(await npx('vitest', 'run', '--environment', 'happy-dom'), /passed/)
      },
    ],
    [
      'its command',
      async () => expectOutput(await npx('assent', '--help'), /npx assent simulator/),
    ],
    [
      'its fixtures',
      async () =>
        expectOutput(await npx('playwright', 'test', '--list'), /Total: \d+ tests in 1 file/),
    ],
    ['sizes, and what one function brings', () => measureEntries(directory)],
  ]
  try {
    return await tallyChecks(checks)
  } finally {
    await installed.close()
  }
}

function expectOutput(output: string, pattern: RegExp): string[] {
  return pattern.test(output) ? [] : [`It said: ${output.trim().slice(0, 2_000)}`]
}

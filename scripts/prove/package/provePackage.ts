import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { findFreePort } from '../../../src/simulator/node/findFreePort.ts'
import { installPackage } from '../../package/installPackage.ts'
import { packPackage } from '../../package/packPackage.ts'
import { runIn } from '../../package/runIn.ts'
import { ensureBrowser } from '../../test/ensureBrowser.ts'
import { findBrowser } from '../../test/findBrowser.ts'
import { listInstallers } from '../../test/listInstallers.ts'
import type { ProofResult } from '../ProofStep.ts'

const shards = 4

/** The stories of an app that installed the tarball, in four shards, and their reports as one. */
export async function provePackage(): Promise<ProofResult> {
  const browser = ensureBrowser({
    configured: process.env['ASSENT_CHROMIUM'],
    find: findBrowser,
    installers: listInstallers(),
  })
  const { file } = await packPackage()
  const { directory, close } = await installPackage(file)
  try {
    const env = { CI: '1', CHROMIUM: browser, APP_PORT: String(await findFreePort()) }
    const reports = join(directory, 'all-reports')
    await mkdir(reports)
    for (let shard = 1; shard <= shards; shard += 1) {
      const flag = `--shard=${shard}/${shards}`
      console.log(await runIn(directory, 'npx', ['playwright', 'test', flag], env))
      await cp(join(directory, 'blob-report'), reports, { recursive: true })
    }
    const merge = ['playwright', 'merge-reports', '--reporter', 'list', reports]
    const merged = await runIn(directory, 'npx', merge, env)
    console.log(merged)
    const [, count = '0'] = /(\d+) passed/.exec(merged) ?? []
    return {
      runs: `${shards} shards`,
      figure: `${count} stories passed in the merged report`,
      hasPassed: count !== '0' && !/\d+ (?:failed|skipped|flaky)/.test(merged),
      notes: [],
    }
  } finally {
    await close()
  }
}

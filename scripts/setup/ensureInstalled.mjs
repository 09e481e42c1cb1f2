import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/**
 * Install the packages of package-lock.json unless they are there already. npm leaves a list of what
 * it installed in node_modules, written last, so a broken-off installation counts as none.
 * @param {string} root directory of package-lock.json
 * @returns {void}
 * @throws {Error} with the one line the user needs
 */
export function ensureInstalled(root) {
  const missing = findMissing(root)
  if (missing.length === 0) return
  console.log(`Installing packages with npm ci: ${describe(missing)}. This happens once.`)
  const { error, status, stderr } = runNpm(root)
  if (error) throw new Error(`npm could not be run (${error.message}). It comes with Node.`)
  if (status === 0) return
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED/.test(stderr)) {
    throw new Error(
      'The packages could not be installed because the npm registry cannot be reached. Connect to the network, or point npm to a registry you can reach (npm config set registry URL), and run the command again.',
    )
  }
  console.error(stderr.trimEnd())
  throw new Error(`npm ci failed with exit code ${status}; its own words stand above.`)
}

/** @param {string} root */
function findMissing(root) {
  const wanted = Object.entries(readPackages(join(root, 'package-lock.json')))
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'))
  return (
    wanted
      // npm notes what nothing needs, and does not install it.
      .filter(([path, entry]) => path !== '' && !entry.optional && !entry.extraneous)
      .filter(([path, entry]) => {
        const found = installed[path]
        const isSame = found?.version === entry.version && found?.integrity === entry.integrity
        return !isSame || !existsSync(join(root, path, 'package.json'))
      })
      .map(([path]) => path.replace('node_modules/', ''))
  )
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean, extraneous?: boolean }>}
 */
function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {}
}

/** @param {string[]} missing */
function describe(missing) {
  const [first, ...others] = missing
  return others.length === 0 ? `${first} is missing` : `${missing.length} packages are missing`
}

/** @param {string} root */
function runNpm(root) {
  // Short waits between attempts: without a network, the answer should not take a minute.
  const args = ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  args.push('--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000')
  const { npm_execpath: npm = '' } = process.env
  /** @type {import('node:child_process').SpawnSyncOptionsWithStringEncoding} */
  const options = { cwd: root, encoding: 'utf8', stdio: ['ignore', 'inherit', 'pipe'] }
  // The npm that runs this script, if one does: it needs no shell and no PATH.
  return basename(npm) === 'npm-cli.js'
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

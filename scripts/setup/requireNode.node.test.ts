import { expect, test } from 'vitest'
import { createCheckout } from './testing/createCheckout.ts'

/** Run a command in a Node that says it is of this version. */
async function runWith(version: string) {
  const { run } = await createCheckout({ wanted: {}, installed: {} })
  const disguise = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`
  return run({}, ['--import', `data:text/javascript,${encodeURIComponent(disguise)}`])
}

test.each(['20.19.0', '20.20.1', '22.12.0', '23.0.0', '24.1.0'])(
  'default: Node %s will do',
  async (version) => {
    expect(await runWith(version)).toEqual({ code: 0, stdout: 'The command runs.\n', stderr: '' })
  },
)

test.each(['16.20.2', '18.20.8', '20.18.3', '21.7.3', '22.11.0'])(
  'behavior: Node %s is refused in one line, before anything is installed',
  async (version) => {
    expect(await runWith(version)).toEqual({
      code: 1,
      stdout: 'Last words.\n',
      stderr: `Assent needs Node 20.19 or newer (of Node 22: 22.12 or newer), and this is ${version}. Get it from https://nodejs.org and run the command again.\n`,
    })
  },
)

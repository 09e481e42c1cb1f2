import { expect, test } from 'vitest'
import { runNode } from './testing/runNode.ts'

const simulate = (...args: string[]) => runNode(['scripts/simulator.mjs', ...args])

test('parameters: --help', async () => {
  expect(await simulate('--help')).toEqual({
    code: 0,
    stdout: expect.stringContaining('--app-url URL  where the app runs'),
    stderr: '',
  })
})

test.each([
  [['--port', 'x'], '--port needs a port from 0 to 65535, not "x".\n'],
  [['--app-url', 'x'], '--app-url needs an address such as http://localhost:7991, not "x".\n'],
  [['--ports'], "Unknown option '--ports'. Run the command with --help to see its flags.\n"],
])('behavior: refuses %j in one line', async (args, stderr) => {
  expect(await simulate(...args)).toEqual({ code: 1, stdout: '', stderr })
})

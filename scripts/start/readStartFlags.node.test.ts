import { expect, test } from 'vitest'
import { CommandError } from '../../src/simulator/node/CommandError.ts'
import { readStartFlags } from './readStartFlags.ts'

test('default', () => {
  expect(readStartFlags([])).toEqual({
    port: 7990,
    appPort: 7991,
    isCrossSite: false,
    wantsHelp: false,
  })
})

test('parameters: all of them', () => {
  expect(readStartFlags(['--port', '1', '--app-port=2', '--cross-site', '--help'])).toEqual({
    port: 1,
    appPort: 2,
    isCrossSite: true,
    wantsHelp: true,
  })
})

test('behavior: both may take any free port', () => {
  expect(readStartFlags(['--port', '0', '--app-port', '0'])).toMatchObject({ port: 0, appPort: 0 })
})

test.each([
  [['--port', '7991'], '--port and --app-port are both 7991. Give each its own.'],
  [['--port', 'x'], '--port needs a port from 0 to 65535, not "x".'],
  [['--app-port', '70000'], '--app-port needs a port from 0 to 65535, not "70000".'],
  [['--cross'], "Unknown option '--cross'. Run the command with --help to see its flags."],
])('behavior: refuses %j', (args, message) => {
  expect(() => readStartFlags(args)).toThrow(new CommandError(message))
})

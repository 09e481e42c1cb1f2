import { expect, test } from 'vitest'
import { CommandError } from './CommandError.ts'
import { readPort } from './readPort.ts'

test.each([
  ['0', 0],
  ['7990', 7990],
  ['65535', 65_535],
])('default: %s', (text, port) => {
  expect(readPort('--port', text)).toBe(port)
})

test.each(['', '-1', '65536', '100000', '1.5', '1e3', '0x10', ' 80', 'http'])(
  'behavior: refuses "%s"',
  (text) => {
    expect(() => readPort('--app-port', text)).toThrow(
      new CommandError(`--app-port needs a port from 0 to 65535, not "${text}".`),
    )
  },
)

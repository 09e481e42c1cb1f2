import { expect, test } from 'vitest'
import { CommandError } from './CommandError.ts'
import { readFlags } from './readFlags.ts'

const options = {
  port: { type: 'string', default: '7990' },
  only: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const

test('default', () => {
  expect(readFlags([], options)).toEqual({ port: '7990', help: false })
})

test.each([[['--port', '1', '--help']], [['--help', '--port=1']]])(
  'parameters: args, %j',
  (args) => {
    expect(readFlags(args, options)).toEqual({ port: '1', help: true })
  },
)

test.each([
  [['--prot', '1'], "Unknown option '--prot'"],
  [['-p', '1'], "Unknown option '-p'"],
  [['--port'], "Option '--port <value>' argument missing"],
  [['--port', '--help'], "Option '--port' argument is ambiguous"],
  [['--help=yes'], "Option '--help' does not take an argument"],
  [['7990'], "Unexpected argument '7990'"],
])('behavior: refuses %j', (args, what) => {
  expect(() => readFlags(args, options)).toThrow(
    new CommandError(`${what}. Run the command with --help to see its flags.`),
  )
})

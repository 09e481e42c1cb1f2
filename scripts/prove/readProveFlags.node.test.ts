import { expect, test } from 'vitest'
import { CommandError } from '../../src/simulator/node/CommandError.ts'
import { readProveFlags } from './readProveFlags.ts'

test('default', () => {
  expect(readProveFlags([], () => 0.5)).toEqual({
    names: [],
    seed: 1_073_741_823,
    wantsHelp: false,
  })
})

test('parameters: steps, by spaces or commas', () => {
  expect(readProveFlags(['heap', 'model,fuzz']).names).toEqual(['heap', 'model', 'fuzz'])
})

test('parameters: --seed, --help', () => {
  expect(readProveFlags(['--seed=7', '--help'])).toEqual({ names: [], seed: 7, wantsHelp: true })
})

test.each([
  [['--seed', 'x'], '--seed needs a whole number from 0 to 2147483647, not "x".'],
  [['--seed', '2147483648'], '--seed needs a whole number from 0 to 2147483647, not "2147483648".'],
  [['--seed=-1'], '--seed needs a whole number from 0 to 2147483647, not "-1".'],
  [['--sed'], "Unknown option '--sed'. Run the command with --help to see its flags."],
])('behavior: refuses %j', (args, message) => {
  expect(() => readProveFlags(args)).toThrow(new CommandError(message))
})

import { expect, test } from 'vitest'
import { CommandError } from '../CommandError.ts'
import { readSimulateFlags } from './readSimulateFlags.ts'

test('default', () => {
  expect(readSimulateFlags([])).toEqual({
    descriptors: [],
    appUrl: undefined,
    kind: 'shared',
    workspaces: undefined,
    appProxyPort: 0,
    port: 7990,
    era: undefined,
    seed: undefined,
    stateFile: undefined,
    wantsHelp: false,
  })
})

test('parameters: all of them', () => {
  const flags = [
    ['--descriptor', 'a.json', '--app-url', 'http://localhost:1/', '--kind', 'classic'],
    ['--workspace', 'acme', '--workspace', 'ana', '--app-proxy', '2', '--port', '3'],
    ['--era', '2026', '--seed', 'large', '--state', 'state.json', '--help'],
  ]

  expect(readSimulateFlags(flags.flat())).toEqual({
    descriptors: ['a.json'],
    appUrl: 'http://localhost:1',
    kind: 'classic',
    workspaces: ['acme', 'ana'],
    appProxyPort: 2,
    port: 3,
    era: '2026',
    seed: 'large',
    stateFile: 'state.json',
    wantsHelp: true,
  })
})

test('parameters: --app-proxy off', () => {
  expect(readSimulateFlags(['--app-proxy', 'off'])).toMatchObject({ appProxyPort: undefined })
})

test.each([
  [['--kind', 'public'], '--kind needs one of shared, classic, personal, not "public".'],
  [['--era', '2021'], '--era needs one of 2020, 2022, 2026, not "2021".'],
  [['--seed', 'huge'], '--seed needs one of small, large, not "huge".'],
  [['--workspace', 'x'], '--workspace needs one of acme, orbit, ana, lindqvist, not "x".'],
  [['--port', '-1x'], "Option '--port' argument is ambiguous"],
  [['--app-proxy', 'on'], '--app-proxy needs a port from 0 to 65535, not "on".'],
  [['--app-url', 'x'], '--app-url needs an address such as http://localhost:7991, not "x".'],
  [['--descriptor', ''], '--descriptor needs an address or a file.'],
  [['--state', ''], '--state needs a file.'],
  [['--port', '8', '--app-proxy', '8'], '--port and --app-proxy are both 8. Give each its own.'],
  [
    ['--descriptor', 'a', '--descriptor', 'b', '--app-url', 'http://a.example'],
    '--app-url is for one app. Leave it out, or give one --descriptor.',
  ],
  [
    ['--kind', 'personal', '--workspace', 'acme', '--workspace', 'ana'],
    '--kind personal: such an app is in one workspace. Give one --workspace.',
  ],
  [['--seeds'], "Unknown option '--seeds'. Run the command with --help to see its flags."],
])('behavior: refuses %j', (args, message) => {
  expect(() => readSimulateFlags(args)).toThrow(CommandError)
  expect(() => readSimulateFlags(args)).toThrow(message)
})

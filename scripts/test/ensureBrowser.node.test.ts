import { expect, test, vi } from 'vitest'
import { CommandError } from '../../src/simulator/node/CommandError.ts'
import { ensureBrowser } from './ensureBrowser.ts'

/** A machine on which only the installer of this name works. */
function createMachine({ hasBrowser = false, working = '' } = {}) {
  const report = vi.spyOn(console, 'log').mockReturnValue()
  const installed: string[] = []
  const installers = ['playwright', 'apt-get'].map((what) => ({
    what,
    install: () => void installed.push(what),
  }))
  const find = () => (hasBrowser || installed.includes(working) ? '/chromium' : undefined)
  return { report, installed, machine: { configured: undefined, find, installers } }
}

test('default', () => {
  const { installed, machine } = createMachine({ hasBrowser: true })
  expect(ensureBrowser(machine)).toBe('/chromium')
  expect(installed).toEqual([])
})

test('behavior: the first way that works is the last one tried', () => {
  const { installed, report, machine } = createMachine({ working: 'playwright' })
  expect(ensureBrowser(machine)).toBe('/chromium')
  expect(installed).toEqual(['playwright'])
  expect(report.mock.calls).toEqual([['No Chromium found. Installing one: playwright']])
})

test('behavior: a way that does not work leads to the next', () => {
  const { installed, machine } = createMachine({ working: 'apt-get' })
  expect(ensureBrowser(machine)).toBe('/chromium')
  expect(installed).toEqual(['playwright', 'apt-get'])
})

test('behavior: none can be had', () => {
  const { machine } = createMachine()
  expect(() => ensureBrowser(machine)).toThrow(
    new CommandError(
      'No Chromium could be found or installed. Install Chromium or Chrome, or name one in the environment variable ASSENT_CHROMIUM, and run the command again.',
    ),
  )
})

test('behavior: for a configured one that is not there, nothing is installed', () => {
  const { installed, machine } = createMachine()
  expect(() => ensureBrowser({ ...machine, configured: '/gone' })).toThrow(
    new CommandError(
      'ASSENT_CHROMIUM names /gone, and no file is there. Correct it, or unset it to use another Chromium.',
    ),
  )
  expect(installed).toEqual([])
})

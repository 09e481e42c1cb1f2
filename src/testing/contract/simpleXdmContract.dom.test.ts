import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { contractCases } from './contractCases.ts'
import { openSimpleXdmFrame } from './openSimpleXdmFrame.ts'

const log: string[] = []
const endings: (() => void)[] = []

beforeEach(() => {
  // jsdom brings one of its own, and the server's signatures go by that of Node.
  vi.stubGlobal('Uint8Array', Object.getPrototypeOf(Buffer))
  log.length = 0
  // It warns of what it leaves out of a message.
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => void log.push(String(line)))
})

afterEach(() => {
  vi.unstubAllGlobals()
  for (const end of endings.splice(0)) end()
})

test.each(contractCases)('behavior: $name', async ({ arrange = {}, play, expected }) => {
  const { frame, close } = await openSimpleXdmFrame({ arrangement: arrange, log })
  endings.push(close)

  expect(await play(frame)).toStrictEqual(expected)
})

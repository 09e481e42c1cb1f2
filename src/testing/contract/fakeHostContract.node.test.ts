import { beforeEach, describe, expect, test, vi } from 'vitest'
import { contractCases } from './contractCases.ts'
import { openFakeHostFrame } from './openFakeHostFrame.ts'

const log: string[] = []

beforeEach(() => {
  log.length = 0
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => void log.push(String(line)))
})

describe('the fake host', () => {
  test.each(contractCases)('behavior: $name', async ({ arrange = {}, play, expected }) => {
    expect(await play(openFakeHostFrame({ arrangement: arrange, log }))).toStrictEqual(expected)
  })
})

describe("the fake host with a frame script like Atlassian's own", () => {
  const cases = contractCases.filter(({ expectedOfAcjs }) => expectedOfAcjs !== undefined)

  test.each(cases)('behavior: $name', async ({ arrange = {}, play, expectedOfAcjs }) => {
    const frame = openFakeHostFrame({ arrangement: arrange, log, unknownModules: 'stub' })

    expect(await play(frame)).toStrictEqual(expectedOfAcjs)
  })
})

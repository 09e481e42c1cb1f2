import { expect, onTestFinished, test } from 'vitest'
import { openMockServer } from './openMockServer.ts'
import { openSimulator } from './openSimulator.ts'
import { playTokens } from './playTokens.ts'

test.each([
  ['in process', openSimulator],
  ['over HTTP', openSimulator],
  ['in process', openMockServer],
  ['over HTTP', openMockServer],
] as const)('behavior: %s, a server issues tokens and knows their user', async (reach, open) => {
  const server = await open(reach)
  onTestFinished(() => server.close())
  const [first, second] = [await server.issue(), await server.issue()]
  await server.readUser(first)
  expect(first).not.toBe('')
  expect([typeof first, typeof second]).toEqual(['string', 'string'])
  expect(await playTokens(server, 'user', { count: 3, atOnce: 2 })).toBeGreaterThan(0)
})

test('behavior: the simulator refuses a token that it did not issue', async () => {
  const server = await openSimulator('in process')
  await expect(server.readUser('x'.repeat(43))).rejects.toThrow('Assent refused the user: 401')
})

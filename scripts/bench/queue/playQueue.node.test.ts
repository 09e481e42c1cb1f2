import { expect, test } from 'vitest'
import { playQueue } from './playQueue.ts'

test.each([
  ['promise wrapper', 25],
  ['fetchQuery, promise wrapper', 25],
  ['bridge.request', 1],
  ['fetchQuery, bridge.request', 1],
  ['bridge.request, six at a time', 1],
] as const)('behavior: 25 calls by %s open %i access requests', async (way, prompts) => {
  expect(await playQueue(way, 25)).toMatchObject({ prompts })
})

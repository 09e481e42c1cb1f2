import { expect, test } from 'vitest'
import { playLists } from './playLists.ts'

test('default: all pages of the small seed', async () => {
  const { pages, pullRequests } = await playLists('small', 'acme/checkout', 2)
  expect(pullRequests).toBeGreaterThan(2)
  expect(pages).toBe(Math.ceil(pullRequests / 2))
})

test('parameters: pages', async () => {
  const { startMs, listMs, ...counts } = await playLists('large', 'acme/warehouse', 100, 3)
  expect(counts).toEqual({ pages: 3, pullRequests: 300 })
  expect(Math.min(startMs, listMs)).toBeGreaterThan(0)
})

import { expect, test } from 'vitest'
import type { DiffStat } from '../../../../contract/DiffStat.ts'
import type { Page } from '../../../../contract/Page.ts'
import { callRest } from '../../testing/callRest.ts'
import { createTestServer } from '../../testing/createTestServer.ts'

const topic = 'retry-failed-card-payments'

async function read(path: string) {
  const { server, page } = await createTestServer()
  return callRest(server, `/2.0/repositories/acme/checkout${path}`, { token: await page.allow() })
}

async function list(path: string) {
  const page: Page<DiffStat> = await (await read(path)).json()
  return page.values
}

// As `git diff main...round-totals-half-to-even` shows it in a clone.
const rounded = `diff --git a/src/basket.ts b/src/basket.ts
index a8b6146..d3e59af 100644
--- a/src/basket.ts
+++ b/src/basket.ts
@@ -1,3 +1,10 @@
+/** Half a cent goes to the even neighbour. */
+export function round(cents: number): number {
+  const below = Math.floor(cents)
+  if (cents - below !== 0.5) return Math.round(cents)
+  return below % 2 === 0 ? below : below + 1
+}
+
 export function total(prices: readonly number[]): number {
-  return prices.reduce((sum, price) => sum + price, 0)
+  return round(prices.reduce((sum, price) => sum + price, 0))
 }
`

test('default: what the first has that the second lacks, as git shows it', async () => {
  const response = await read('/diff/round-totals-half-to-even..main')

  expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
  expect(await response.text()).toBe(rounded)
  expect(await (await read('/diff/main..round-totals-half-to-even')).text()).toBe('')
})

test('default: a commit that stands alone is held against its parent', async () => {
  expect(await (await read('/diff/round-totals-half-to-even')).text()).toBe(rounded)
})

test('default: diffstat', async () => {
  const self = expect.stringContaining(`/2.0/repositories/acme/checkout/src/`)

  expect(await list(`/diffstat/${topic}..main`)).toMatchObject([
    {
      type: 'diffstat',
      status: 'modified',
      lines_added: 1,
      lines_removed: 1,
      old: { type: 'commit_file', path: 'docs/retries.md', links: { self: { href: self } } },
      new: { path: 'docs/retries.md', escaped_path: 'docs/retries.md' },
    },
    { status: 'added', lines_added: 3, lines_removed: 0, old: null },
    {
      status: 'modified',
      lines_added: 7,
      lines_removed: 1,
      new: { path: 'src/payments/retry.ts' },
    },
  ])
})

test('parameters: path', async () => {
  const paths = async (query: string) =>
    (await list(`/diffstat/${topic}..main?${query}`)).map((one) => one.new?.path)

  expect(await paths('path=docs')).toEqual(['docs/retries.md'])
  expect(await paths('path=docs/retries.md&path=src/payments/log.ts')).toEqual([
    'docs/retries.md',
    'src/payments/log.ts',
  ])
})

test('parameters: topic=false compares the files of both, other ones than a merge would change', async () => {
  const seen = async (query: string) =>
    (await list(`/diffstat/main..${topic}${query}`)).map((one) => one.status)

  expect(await seen('')).toEqual([])
  expect(await seen('?topic=true')).toEqual([])
  expect(await seen('?topic=false')).toEqual(['modified', 'removed', 'modified'])
})

test('parameters: context', async () => {
  const text = await (await read('/diff/round-totals-half-to-even?context=0')).text()

  expect(text).toContain('@@ -0,0 +1,7 @@\n')
  expect(text).toContain('@@ -2 +9 @@ export function total')
})

test('patch is a series of mails, oldest first', async () => {
  const text = await (await read(`/patch/${topic}..main`)).text()

  expect(text.match(/^(?:From|Date|Subject): .*$/gm)).toEqual([
    'From: Ben Okafor <ben@mail.example>',
    'Date: Sun, 22 Nov 2026 08:00:00 +0000',
    'Subject: [PATCH 1/2] Try a payment three times',
    'From: Ben Okafor <ben@mail.example>',
    'Date: Sun, 22 Nov 2026 09:00:00 +0000',
    'Subject: [PATCH 2/2] Retry failed card payments',
  ])
})

test('merge-base', async () => {
  const base = await (await read(`/merge-base/${topic}..round-totals-half-to-even`)).json()
  const main = await (await read('/refs/branches/main')).json()

  expect(base).toMatchObject({ type: 'commit', hash: main.target.hash })
})

test.each([
  ['/diff/nothing', 404],
  ['/diff/main..nothing', 404],
  ['/diff/main..main..main', 400],
  ['/diff/main?context=x', 400],
  ['/diffstat/main..main?topic=true&merge=true', 400],
  ['/merge-base/main', 400],
])('behavior: %s is answered with %i', async (path, status) => {
  expect((await read(path)).status).toBe(status)
})

import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { ConnectDescriptor } from '../../contract/ConnectDescriptor.ts'
import { parseDescriptor } from '../../simulator/server/descriptor/parseDescriptor.ts'
import { examineApp } from './examineApp.ts'
import { formatFindings } from './formatFindings.ts'

const now = Date.parse('2026-11-27T06:00:00Z')
const example = (name: string) => new URL(`../../../examples/${name}`, import.meta.url)

async function readExample(name: string): Promise<ConnectDescriptor> {
  const text = await readFile(example(`${name}/atlassian-connect.json`), 'utf8')
  const parsed = parseDescriptor(JSON.parse(text))
  if ('descriptor' in parsed) return parsed.descriptor
  throw new Error(parsed.problems.join('\n'))
}

const broken: ConnectDescriptor = {
  key: 'broken',
  name: 'Broken',
  description: 'All that can be wrong.',
  baseUrl: 'http://broken.example',
  authentication: { type: 'jwt' },
  scopes: ['account', 'pullrequests', 'repository:admin'],
  modules: {
    webPanels: [{ key: 'a', name: { value: 'A' }, url: '/panel?id={pullrequest.id}' }],
    repoPages: [{ key: 'b', name: { value: 'B' }, url: '/gone' }],
  },
}

const fetchBroken = async (url: string): Promise<Response> => {
  if (url === 'http://broken.example/panel?id=1')
    return new Response('<script src="/app.js"></script>', {
      headers: { 'x-frame-options': 'DENY' },
    })
  if (url === 'http://broken.example/app.js')
    return new Response('AP.request("/2.0/user", { success: show })')
  throw new TypeError('fetch failed')
}

test('behavior: a broken app: each fault with what mends it', async () => {
  const findings = await examineApp({
    descriptor: broken,
    callbackUrl: 'https://other.example',
    fetchPage: fetchBroken,
    now,
  })
  const errors = findings.filter(({ level }) => level === 'error')
  expect(errors.map(({ check }) => check).toSorted()).toEqual([
    'baseUrl',
    'callback',
    'consent',
    'headers',
    'installation',
    'page',
    'scopes',
    'script',
  ])
  expect(errors.every(({ mend }) => mend !== undefined)).toBe(true)
  expect(formatFindings(findings)).toMatch(
    /ERROR {4}page: http:\/\/broken\.example\/gone cannot be reached\.[^]*\n8 errors, \d+ warnings$/,
  )
})

test('default: the vanilla example has no error', async () => {
  const page = await readFile(example('vanilla-panel/index.html'), 'utf8')
  const findings = await examineApp({
    descriptor: await readExample('vanilla-panel'),
    fetchPage: async () => new Response(page),
    now,
  })
  expect(findings.filter(({ level }) => level === 'error')).toEqual([])
  expect(findings).toContainEqual(
    expect.objectContaining({ text: 'Each of the three codes of a refusal has an answer.' }),
  )
})

test('default: an app that asks strangers for a JWT has no error', async () => {
  const findings = await examineApp({
    descriptor: await readExample('express-jwt'),
    fetchPage: async () => new Response('', { status: 401 }),
    now,
  })
  expect(findings.filter(({ level }) => level === 'error')).toEqual([])
})

/** Examine an app with these pages; answers what was fetched, and what was said of it. */
async function examineUrls(urls: readonly string[], fetchOne: (url: string) => Response) {
  const fetched: string[] = []
  const webPanels = urls.map((url, index) => ({ key: `p${index}`, name: { value: 'P' }, url }))
  const findings = await examineApp({
    descriptor: { ...broken, modules: { webPanels } },
    fetchPage: async (url) => {
      fetched.push(url.slice(broken.baseUrl.length))
      return fetchOne(url)
    },
    now,
  })
  return { fetched, findings }
}

test('behavior: looks at pages that differ by query, and says which is which', async () => {
  const script = '<script src="https://bitbucket.org/atlassian-connect/all.js"></script>'
  const { fetched, findings } = await examineUrls(
    ['/panel?view=a&id={x}', '/panel?view=a&id={y}', '/panel?view=b', '/other?view=a'],
    (url) => new Response(url.includes('view=b') ? '' : script),
  )
  expect(fetched).toEqual(['/panel?view=a&id=1', '/other?view=a', '/panel?view=b'])
  expect(findings.flatMap(({ check, text }) => (check === 'script' ? [text] : []))).toEqual([
    "/panel?view=a&id=1 loads Bitbucket's script.",
    "/other loads Bitbucket's script.",
    '/panel?view=b does not load https://bitbucket.org/atlassian-connect/all.js, so there is no AP.',
  ])
})

test('behavior: looks at 20 pages, and says how many it left out', async () => {
  const queries = Array.from({ length: 24 }, (_, index) => `/panel?view=${index}`)
  const { fetched, findings } = await examineUrls([...queries, '/last'], () => new Response(''))
  expect(fetched).toHaveLength(20)
  expect(fetched).toContain('/last')
  expect(findings).toContainEqual({
    check: 'page',
    level: 'ok',
    text: 'It has 25 pages. The doctor looked at 20 of them; the others have the same paths, and differ by query.',
  })
})

test('behavior: no path is left out, however many there are', async () => {
  const paths = Array.from({ length: 24 }, (_, index) => `/panel/${index}`)
  const { fetched, findings } = await examineUrls(paths, () => new Response(''))
  expect(fetched).toEqual(paths)
  expect(findings.map(({ text }) => text).join()).not.toContain('looked at')
})

test('behavior: says nothing of calls in pages that it did not see', async () => {
  const { findings } = await examineUrls(['/a'], () => new Response('', { status: 401 }))
  expect(findings.map(({ check }) => check)).not.toContain('consent')
})

test('behavior: a callback that only begins alike covers nothing', async () => {
  const findings = await examineApp({
    descriptor: broken,
    callbackUrl: 'http://broken.exam',
    fetchPage: fetchBroken,
    now,
  })
  expect(findings).toContainEqual(expect.objectContaining({ check: 'callback', level: 'error' }))
})

test.each([
  ['2026-11-27T06:00:00Z', 'warning', 'in 65 days'],
  ['2027-01-30T06:00:00Z', 'warning', 'in 1 day.'],
  ['2027-02-01T06:00:00Z', 'error', 'ended'],
])('behavior: on %s the end of Connect is a matter of %s', async (date, level, words) => {
  const findings = await examineApp({
    descriptor: broken,
    fetchPage: fetchBroken,
    now: Date.parse(date),
  })
  const [deadline] = findings.filter(({ check }) => check === 'deadline')
  expect(deadline?.level).toBe(level)
  expect(deadline?.text).toContain(words)
})

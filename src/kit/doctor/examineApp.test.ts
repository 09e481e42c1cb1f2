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

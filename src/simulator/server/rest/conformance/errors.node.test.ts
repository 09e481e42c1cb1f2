import * as v from 'valibot'
import { expect, test } from 'vitest'
import { callRest } from '../../testing/callRest.ts'
import { createTestServer } from '../../testing/createTestServer.ts'
import { testDescriptor } from '../../testing/testDescriptor.ts'
import { readReference } from './readReference.ts'

type Settings = Record<string, unknown>

/** How each failure on record comes about here. */
const cases: [
  title: string,
  call: { path: string; settings?: Settings; token?: string; after?: number; method?: string },
  expected: { status: number; message: string; data?: unknown },
][] = [
  [
    'an expired token',
    { path: '/2.0/user', after: 7_200_000 },
    {
      status: 401,
      message: 'Access token expired. Use your refresh token to obtain a new access token.',
    },
  ],
  [
    'a token that is none',
    { path: '/2.0/user', token: 'x' },
    { status: 401, message: 'Token is invalid, expired, or not supported for this endpoint.' },
  ],
  [
    'the same in older words',
    { path: '/2.0/user', token: 'x', settings: { invalid_token_words: 'older' } },
    { status: 401, message: 'Token is invalid or not supported for this endpoint.' },
  ],
  [
    'a scope that is missing',
    { path: '/2.0/workspaces/acme/hooks' },
    {
      status: 403,
      message: 'Your credentials lack one or more required privilege scopes.',
    },
  ],
  [
    'a repository that is not there',
    { path: '/2.0/repositories/acme/nothing' },
    { status: 404, message: 'Repository acme/nothing not found' },
  ],
  [
    'a workspace that is not there',
    { path: '/2.0/workspaces/nowhere' },
    { status: 404, message: "No workspace with identifier 'nowhere'." },
  ],
  [
    'a revision that is not there',
    { path: '/2.0/repositories/acme/checkout/commits/nothing' },
    { status: 404, message: 'Commit not found', data: { shas: ['nothing'] } },
  ],
  [
    'a file that is not there',
    { path: '/2.0/repositories/acme/checkout/src/main/nothing.yml' },
    { status: 404, message: 'No such file or directory: nothing.yml' },
  ],
  [
    'an operation that was removed',
    { path: '/2.0/workspaces', settings: { era: '2026' } },
    {
      status: 410,
      message: 'CHANGE-2770 - Functionality has been deprecated',
      data: {
        announcement_url: 'https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-2770',
      },
    },
  ],
  [
    'too many calls',
    {
      path: '/2.0/repositories/acme/checkout',
      settings: { rate_limit: true, rate_limit_requests: 1 },
    },
    { status: 429, message: 'Rate limit for this resource has been exceeded' },
  ],
  [
    'a body that is wrong',
    { path: '/2.0/repositories/acme/checkout/pullrequests', method: 'POST' },
    { status: 400, message: 'The body must be JSON.' },
  ],
]

test.each(cases)(
  '%s',
  async (_title, { path, settings = {}, token, after = 0, method }, expected) => {
    const { server, page, clock } = await createTestServer({
      descriptor: { ...testDescriptor, scopes: ['account', 'pullrequest:write'] },
    })
    await page.send('PATCH', '/__simulator/settings', settings)
    const own = token ?? (await page.allow())
    clock.time += after
    const send = () => callRest(server, path, { token: own, ...(method && { method }) })
    if ('rate_limit' in settings) await send()
    const response = await send()
    const { status, message, data } = expected
    expect(response.status).toBe(status)
    const body = await response.json()
    expect(body).toMatchObject({ type: 'error', error: { message } })
    // Both times or neither.
    expect([body.data, body.error.data]).toEqual([data, data])
  },
)

const fixtureSchema = v.object({
  rest: v.array(
    v.object({
      when: v.string(),
      status: v.number(),
      body: v.object({ error: v.object({ message: v.string() }) }),
    }),
  ),
})
/** Names in recorded answers, and ours. */
const names: [theirs: string, ours: string][] = [
  ['some-org/some-repo', 'acme/nothing'],
  ["'workspace'", "'nowhere'"],
  ['shard.yml', 'nothing.yml'],
]
/** Tested elsewhere, or said in words of our own. */
const others = ['Access token expired.', 'Forbidden', 'Bad request']

test('each failure on record is one of these, where there is a record to tell', () => {
  const record = readReference('error-fixtures.json')
  const rows = record === undefined ? [] : v.parse(fixtureSchema, record).rest
  const recorded = rows
    .filter(({ body }) => !others.includes(body.error.message))
    .map(({ status, body }) => {
      const message = names.reduce((text, [from, to]) => text.replace(from, to), body.error.message)
      return `${status} ${message}`
    })
  const own = cases.map(([, , { status, message }]) => `${status} ${message}`)
  expect(own).toEqual(expect.arrayContaining(recorded))
})

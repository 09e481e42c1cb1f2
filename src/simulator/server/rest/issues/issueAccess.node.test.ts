import { expect, test } from 'vitest'
import { createRestWorld } from '../../testing/createRestWorld.ts'

const issues = '/repositories/acme/website/issues'
const below = ['', '/1', '/1/comments', '/1/changes', '/1/attachments']
const labels = ['components', 'milestones', 'versions']

test.each([
  ...below.map((path) => `${issues}${path}`),
  ...labels.map((name) => `/repositories/acme/website/${name}`),
])('default: GET %s is there until 2026', async (path) => {
  const { call, callAnonymously, setEra } = await createRestWorld({ era: '2020' })

  const in2020 = await call('GET', path)
  const anonymous = await callAnonymously('GET', path)
  await setEra('2026')
  const in2026 = await call('GET', path)

  expect([in2020.status, anonymous.status, in2026.status]).toEqual([200, 200, 404])
  expect(await in2026.json()).toEqual({
    type: 'error',
    error: { message: 'Repository has no issue tracker.' },
  })
})

test('parameters: removed_tracker_answer', async () => {
  const { call, control } = await createRestWorld({ era: '2026' })
  await control.send('PUT', 'quirks', { removed_tracker_answer: 'gone' })

  expect((await call('GET', issues)).status).toBe(410)
  expect((await call('GET', '/repositories/acme/checkout/issues')).status).toBe(404)
})

test('default: a repository says whether it has a tracker', async () => {
  const { read, setEra } = await createRestWorld()
  const hasIssues = async () => {
    const { values } = await read('/repositories/acme')
    return values.map((one: { has_issues: boolean }) => one.has_issues)
  }

  expect(await hasIssues()).toEqual([false, true])
  expect(await read('/repositories/acme/website')).toMatchObject({ has_issues: true })
  await setEra('2026')
  expect(await hasIssues()).toEqual([false, false])
  expect(await read('/repositories/acme/website')).toMatchObject({ has_issues: false })
})

test('behavior: a repository without a tracker says so', async () => {
  const { call } = await createRestWorld()

  const response = await call('GET', '/repositories/acme/checkout/issues')

  expect(response.status).toBe(404)
  expect(await response.json()).toMatchObject({
    error: { message: 'Repository has no issue tracker.' },
  })
})

test('behavior: issues need the scope issue, and no other opens them', async () => {
  const reader = await createRestWorld({ scopes: ['issue'] })
  const other = await createRestWorld({ scopes: ['pullrequest:write', 'repository:admin'] })

  const refused = await other.call('GET', issues)

  expect((await reader.call('GET', issues)).status).toBe(200)
  expect((await reader.call('POST', issues, { title: 'x' })).status).toBe(403)
  expect((await reader.call('GET', '/repositories/acme/website')).status).toBe(403)
  expect(refused.status).toBe(403)
  expect(await refused.json()).toMatchObject({ error: { detail: { required: ['issue'] } } })
})

test.each([
  ['POST', '', { title: 'x' }],
  ['PUT', '/1', { title: 'x' }],
  ['DELETE', '/1', undefined],
  ['POST', '/1/comments', { content: { raw: 'x' } }],
  ['PUT', '/1/comments/2', { content: { raw: 'x' } }],
  ['DELETE', '/1/comments/2', undefined],
  ['POST', '/1/changes', { changes: { state: { new: 'open' } }, message: { raw: 'x' } }],
  ['DELETE', '/1/attachments/hours.txt', undefined],
  ['PUT', '/1/vote', undefined],
  ['PUT', '/1/watch', undefined],
])('behavior: %s %s is not for anonymous callers', async (method, path, body) => {
  const { callAnonymously, login } = await createRestWorld()
  const asBen = await login('ben')

  expect((await callAnonymously(method, issues + path, body)).status).toBe(401)
  expect((await asBen(method, issues + path, body)).status).toBeLessThan(300)
})

test('behavior: who only reads may report, and change the words of their own', async () => {
  const { login } = await createRestWorld()
  const asDina = await login('dina')
  const words = { title: 'New words', content: { raw: 'x' }, kind: 'task' }
  const status = async (method: string, path: string, body?: unknown) =>
    (await asDina(method, issues + path, body)).status

  expect(await status('POST', '', words)).toBe(201)
  expect(await status('POST', '', { ...words, state: 'open' })).toBe(403)
  expect(await status('PUT', '/3', words)).toBe(200)
  expect(await status('PUT', '/3', { assignee: null })).toBe(403)
  expect(await status('PUT', '/1', words)).toBe(403)
  expect(await status('POST', '/1/comments', { content: { raw: 'Me too.' } })).toBe(201)
  expect(await status('POST', '/1/changes', { changes: { kind: { new: 'task' } } })).toBe(403)
  expect(await status('DELETE', '/3')).toBe(403)
})

test('behavior: comments are changed by their authors, and deleted by members too', async () => {
  const { login } = await createRestWorld()
  const [asAna, asBen, asDina] = [await login('ana'), await login('ben'), await login('dina')]
  const change = { content: { raw: 'x' } }

  expect((await asAna('PUT', `${issues}/1/comments/2`, change)).status).toBe(403)
  expect((await asBen('PUT', `${issues}/1/comments/2`, change)).status).toBe(200)
  expect((await asDina('DELETE', `${issues}/1/comments/2`)).status).toBe(403)
  expect((await asAna('DELETE', `${issues}/1/comments/2`)).status).toBe(204)
  expect((await asDina('DELETE', `${issues}/3/comments/1`)).status).toBe(204)
})

test('behavior: an app that calls for itself takes part as its workspace', async () => {
  const { install } = await createRestWorld()
  const asApp = await install()

  const issue = await asApp('POST', issues, { title: 'x', state: 'open' })
  const comment = await asApp('POST', `${issues}/1/comments`, { content: { raw: 'x' } })

  const acme = { type: 'team', username: 'acme' }
  expect(await issue.json()).toMatchObject({ reporter: acme, state: 'open' })
  expect(await comment.json()).toMatchObject({ user: acme })
  expect((await asApp('DELETE', `${issues}/6`)).status).toBe(204)
})

import { expect, test } from 'vitest'
import type { Era } from '../../../contract/eras.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import { readEvents } from '../testing/readEvents.ts'
import { testOrigin } from '../testing/testDescriptor.ts'

const checkout = '/2.0/repositories/acme/checkout'
const invalid = 'Token is invalid, expired, or not supported for this endpoint.'

/** An app that Ana has allowed, in an era. */
async function start(era: Era) {
  const made = await createTestServer()
  const { page, server } = made
  await page.send('PATCH', '/__simulator/settings', { era })
  const send = (path: string, init: RequestInit = {}) =>
    server.handle(new Request(testOrigin + path, init))
  return { ...made, send, token: await page.allow() }
}

const form = (fields: Record<string, string>) => ({
  method: 'POST',
  body: new URLSearchParams(fields),
})
const message = async (response: Response) => (await response.json()).error.message

test.each(['Bearer', 'bearer', 'BEARER'])('parameters: the header, as %s', async (scheme) => {
  const { send, token } = await start('2026')
  const headers = { Authorization: `${scheme} ${token}` }
  expect((await send(checkout, { headers })).status).toBe(200)
})

test.each([
  ['2020', 200],
  ['2022', 200],
  ['2026', 404],
] as const)('parameters: the query in %s answers %i', async (era, status) => {
  const { send, token } = await start(era)
  expect((await send(`${checkout}?access_token=${token}`)).status).toBe(status)
})

test.each([
  ['2020', 200],
  ['2022', 200],
  ['2026', 404],
] as const)('parameters: the form of a POST in %s answers %i', async (era, status) => {
  const { send, token } = await start(era)
  const path = `${checkout}/pullrequests/1/approve`
  expect((await send(path, form({ access_token: token }))).status).toBe(status)
})

test('behavior: the query of a POST is no place for a token', async () => {
  const { send, token } = await start('2020')
  const path = `${checkout}/pullrequests/1/approve?access_token=${token}`
  expect((await send(path, { method: 'POST' })).status).toBe(404)
})

test('behavior: a token in a query that counts for nothing is told, without its text', async () => {
  const { send, token, page } = await start('2026')
  await send(`${checkout}?access_token=${token}`)
  const events = readEvents(await page.get('/__simulator/events'))
  const event = await events.until(({ summary }) => summary.includes('counts for nothing'))
  expect(JSON.stringify(event)).not.toContain(token)
})

test('behavior: a form of another kind, or JSON, holds no token', async () => {
  const { send, token } = await start('2020')
  const path = `${checkout}/pullrequests/1/approve`
  const multipart = new FormData()
  multipart.set('access_token', token)
  const json = JSON.stringify({ access_token: token })
  const answers = [
    await send(path, { method: 'POST', body: multipart }),
    await send(path, {
      method: 'POST',
      body: json,
      headers: { 'Content-Type': 'application/json' },
    }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([404, 404])
})

test('behavior: two tokens at once are refused, the same one too', async () => {
  const { send, token } = await start('2020')
  const headers = { Authorization: `Bearer ${token}` }
  const path = `${checkout}/pullrequests/1/approve`
  const answers = [
    await send(`${checkout}?access_token=${token}`, { headers }),
    await send(`${checkout}?access_token=${token}&access_token=${token}`),
    await send(path, { ...form({ access_token: token }), headers }),
  ]
  expect(answers.map(({ status }) => status)).toEqual([400, 400, 400])
})

test('behavior: a bad token is refused in the query as in the header', async () => {
  const { send } = await start('2020')
  for (const text of ['nonsense', '', '%00', 'a b']) {
    const response = await send(`${checkout}?access_token=${text}`)
    expect([response.status, await message(response)]).toEqual([401, invalid])
  }
})

test('behavior: no address that the simulator makes holds the token', async () => {
  const { send, token } = await start('2020')
  const path = `${checkout}/pullrequests?pagelen=1&access_token=${token}`
  const { next } = await (await send(path)).json()
  expect(new URL(next).search).toBe('?pagelen=1&page=2')
})

test('behavior: a revoked token is refused at the next call', async () => {
  const { send, token, page } = await start('2026')
  const headers = { Authorization: `Bearer ${token}` }
  const before = await send(checkout, { headers })
  const [{ id }] = await (await page.get('/!api/internal/account/authorizations')).json()
  await page.send('DELETE', `/!api/internal/account/authorizations/${id}`)
  const after = await send(checkout, { headers })
  expect(before.status).toBe(200)
  expect([after.status, await message(after)]).toEqual([401, invalid])
})

test('parameters: invalid_token_words', async () => {
  const { send, page } = await start('2022')
  await page.send('PUT', '/__simulator/quirks', { invalid_token_words: 'older' })
  const response = await send(checkout, { headers: { Authorization: 'Bearer x' } })
  expect(await message(response)).toBe('Token is invalid or not supported for this endpoint.')
})

test.each(['Basic', 'Basic YTpi', 'basic x', 'Basic eC10b2tlbi1hdXRoOng='])(
  'behavior: "%s" is refused, and Bitbucket’s realm named',
  async (authorization) => {
    const { send } = await start('2020')
    const basic = await send(checkout, { headers: { Authorization: authorization } })
    const bearer = await send(checkout, { headers: { Authorization: 'Bearer x' } })
    expect([basic.status, bearer.status]).toEqual([401, 401])
    expect(basic.headers.get('WWW-Authenticate')).toBe('Basic realm="Bitbucket.org HTTP"')
    expect(bearer.headers.get('WWW-Authenticate')).toBeNull()
  },
)

test('behavior: a body over 1 MB is refused, with a length and without', async () => {
  const { send, token } = await start('2020')
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
  const path = `${checkout}/pullrequests/1/comments`
  const post = (raw: string, more: Record<string, string> = {}) =>
    send(path, {
      method: 'POST',
      body: JSON.stringify({ content: { raw } }),
      headers: { ...headers, ...more },
    })
  const large = 'x'.repeat(1_048_576)
  const statuses = [
    await post('short'),
    await post(large),
    await post(large, { 'Content-Length': String(large.length + 20) }),
  ].map(({ status }) => status)
  expect(statuses).toEqual([201, 413, 413])
})

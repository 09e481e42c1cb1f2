import { createHmac } from 'node:crypto'
import { createQueryStringHash, fromMethodAndUrl } from 'atlassian-jwt'
import { expect, test } from 'vitest'
import { createSimulatorServer } from '../createSimulatorServer.ts'
import { gaugeDescriptor } from '../testing/createAppWorld.ts'
import { createControl } from '../testing/createControl.ts'
import { testOrigin } from '../testing/testDescriptor.ts'

const path = '/2.0/repositories/acme/checkout'
const qsh = createQueryStringHash(fromMethodAndUrl('GET', path))
const time = Date.parse('2026-11-23T09:00:00Z')
const now = time / 1_000
const secretOf = (length: number) => () => 's'.repeat(length)

/** Calls REST 2.0 with a token made by hand, so that it may be as wrong as one likes. */
async function start(createSecret = secretOf(43)) {
  const server = createSimulatorServer({
    origin: testOrigin,
    clock: { now: () => time },
    createSecret,
    fetch: () => Promise.resolve(new Response(null, { status: 204 })),
  })
  const { clientKey, sharedSecret } = await createControl(server).install({
    descriptor: gaugeDescriptor,
    kind: 'shared',
    owner: 'acme',
  })
  const claims = { iss: 'gauge', sub: clientKey, iat: now, exp: now + 180, qsh }
  const sign = (own: Record<string, unknown> = {}, header: Record<string, unknown> = {}) => {
    const parts = [
      { alg: 'HS256', typ: 'JWT', ...header },
      { ...claims, ...own },
    ]
    const input = parts
      .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
      .join('.')
    return `${input}.${createHmac('sha256', sharedSecret).update(input).digest('base64url')}`
  }
  const send = async (authorization: string) => {
    const headers = { Authorization: authorization }
    return (await server.handle(new Request(testOrigin + path, { headers }))).status
  }
  return { sign, send }
}

test('default', async () => {
  const { sign, send } = await start()
  expect(await send(`JWT ${sign()}`)).toBe(200)
})

test.each([
  ['no exp', { exp: undefined }, {}],
  ['an exp as text', { exp: String(now + 180) }, {}],
  ['an exp that is no number', { exp: null }, {}],
  ['an exp that is over', { exp: now - 31 }, {}],
  ['an nbf that is to come', { nbf: now + 31 }, {}],
  ['alg none', {}, { alg: 'none' }],
  ['alg none in another case', {}, { alg: 'NoNe' }],
  ['another alg', {}, { alg: 'HS512' }],
  ['no alg', {}, { alg: undefined }],
  ['a crit that nobody knows', {}, { crit: ['x'], x: 1 }],
  ['an empty crit', {}, { crit: [] }],
  ['a payload that is not encoded', {}, { crit: ['b64'], b64: false }],
  ['an iss that is another app’s', { iss: 'other' }, {}],
  ['a qsh for a page', { qsh: 'context-qsh' }, {}],
  ['eight thousand characters', { padding: 'x'.repeat(8_192) }, {}],
])('behavior: %s is refused', async (_title, claims, header) => {
  const { sign, send } = await start()
  expect(await send(`JWT ${sign(claims, header)}`)).toBe(401)
})

test.each([
  ['an iat that is to come', { iat: now + 3_600 }],
  ['times in milliseconds', { iat: time, exp: time + 180_000 }],
  ['an exp far ahead', { exp: 1e18 }],
  ['an nbf within the tolerance', { nbf: now + 29 }],
  ['four thousand characters', { padding: 'x'.repeat(4_096) }],
])('behavior: %s passes', async (_title, claims) => {
  const { sign, send } = await start()
  expect(await send(`JWT ${sign(claims)}`)).toBe(200)
})

test('behavior: a key of less than 32 bytes proves nothing', async () => {
  const short = await start(secretOf(31))
  const long = await start(secretOf(32))
  expect([await short.send(`JWT ${short.sign()}`), await long.send(`JWT ${long.sign()}`)]).toEqual([
    401, 200,
  ])
})

test('behavior: more or fewer parts, and bytes after the end, are refused', async () => {
  const { sign, send } = await start()
  const token = sign()
  const [head = '', body = ''] = token.split('.')
  for (const text of [
    `${token}.x`,
    `${head}.${body}`,
    `${head}.${body}.`,
    `${token}=`,
    `.${token}`,
  ]) {
    expect(await send(`JWT ${text}`)).toBe(401)
  }
})

test('behavior: one name of the scheme, and one space', async () => {
  const { sign, send } = await start()
  for (const scheme of ['jwt ', 'Jwt ', 'JWT  ', 'JWT', 'JWT\t', 'Bearer ']) {
    expect(await send(scheme + sign())).toBe(401)
  }
})

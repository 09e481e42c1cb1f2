import { SymmetricAlgorithm } from 'atlassian-jwt'
import { expect, test } from 'vitest'
import { baseUrl } from './testing/createExampleBackEnd.ts'
import { key, nowSeconds, signForBackEnd, startBackEnd } from './testing/startBackEnd.ts'

const page = '/?view=pull-request&workspace=%7B1%7D'

test('default: the page is served for the JWT of its address, with its headers', async () => {
  const { get } = await startBackEnd()
  const response = await get(`${page}&jwt=${signForBackEnd(page)}`)
  expect(response.status).toBe(200)
  expect(await response.text()).toContain('<title>Reviews</title>')
  expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8')
  expect(response.headers.get('Cache-Control')).toBe('no-cache, no-store')
  expect(response.headers.get('Content-Security-Policy')).toContain('frame-ancestors')
})

const head = (text: string) => Buffer.from(text).toString('base64url')
const claimsOf = (token: string) => token.split('.')[1] ?? ''

test.each([
  ['without a JWT', page, 'There is no JWT. Open this app inside Bitbucket.'],
  ['with something else', `${page}&jwt=a.b`, 'The JWT is not signed with HS256.'],
  [
    'with one that nobody signed',
    `${page}&jwt=${head('{"alg":"none"}')}.${claimsOf(signForBackEnd(page))}.`,
    'The JWT is not signed with HS256.',
  ],
  [
    'with another algorithm',
    `${page}&jwt=${signForBackEnd(page, { algorithm: SymmetricAlgorithm.HS512 })}`,
    'The JWT is not signed with HS256.',
  ],
  [
    'with another secret',
    `${page}&jwt=${signForBackEnd(page, { secret: 'guessed' })}`,
    'The signature of the JWT is wrong.',
  ],
  [
    'of a stranger',
    `${page}&jwt=${signForBackEnd(page, { claims: { iss: 'ari:other' } })}`,
    'The app is not installed there.',
  ],
  [
    'too late',
    `${page}&jwt=${signForBackEnd(page, { claims: { exp: nowSeconds - 31 } })}`,
    'The JWT has expired. Reload the page in Bitbucket.',
  ],
  [
    'with no end',
    `${page}&jwt=${signForBackEnd(page, { claims: { exp: undefined } })}`,
    'The JWT has expired. Reload the page in Bitbucket.',
  ],
  [
    'with a changed address',
    `${page}&user=2&jwt=${signForBackEnd(page)}`,
    'The JWT was made for another address.',
  ],
  [
    'with one that names no address',
    `${page}&jwt=${signForBackEnd(page, { claims: { qsh: undefined } })}`,
    'The JWT was made for another address.',
  ],
  ['by the name of its file', '/index.html', 'There is no JWT. Open this app inside Bitbucket.'],
])('behavior: the page %s is refused in words', async (_, path, words) => {
  const { get } = await startBackEnd()
  const response = await get(path)
  expect(response.status).toBe(401)
  expect(response.headers.get('Content-Type')).toBe('text/plain; charset=utf-8')
  expect(response.headers.get('Cache-Control')).toBe('no-cache, no-store')
  expect(await response.text()).toBe(`${words}\n`)
})

test('behavior: a clock that is half a minute late is borne', async () => {
  const { get } = await startBackEnd()
  const token = signForBackEnd(page, { claims: { exp: nowSeconds - 30 } })
  expect((await get(`${page}&jwt=${token}`)).status).toBe(200)
})

test('behavior: hashed files are kept for a year, and what is missing is not', async () => {
  const { get } = await startBackEnd()
  const found = await get('/assets/main-1234abcd.js')
  expect(await found.text()).toBe('document.title')
  expect(found.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable')
  const missing = await get('/assets/gone.js')
  expect([missing.status, missing.headers.get('Cache-Control')]).toEqual([
    404,
    'no-cache, no-store',
  ])
})

test.each(['/_headers', '/.vite/manifest.json', '/../package.json', '/%2e%2e/package.json'])(
  'behavior: %s is nobody’s to read',
  async (path) => {
    const { get } = await startBackEnd()
    expect((await get(path)).status).toBe(404)
  },
)

test('behavior: the calls of the proxy are answered for a JWT in the header', async () => {
  const { get } = await startBackEnd()
  const policy = '/vendor/policy?repository=%7B1%7D&pullrequest=7&user=%7B2%7D'
  const ask = async (path: string) => {
    const response = await get(path, { Authorization: `JWT ${signForBackEnd(path)}` })
    return [response.status, await response.json()]
  }
  expect(await ask(policy)).toEqual([200, { verdict: 'pass', reasons: [] }])
  expect(await ask('/vendor/status')).toEqual([200, { status: 'ready' }])
  expect(await ask('/vendor/policy?pullrequest=x')).toEqual([
    400,
    { error: 'Name a pull request.' },
  ])
  expect((await get(policy)).status).toBe(401)
  expect((await get('/vendor/status')).status).toBe(401)
})

test('behavior: the descriptor names the address it runs at', async () => {
  const { get } = await startBackEnd()
  expect(await (await get('/atlassian-connect.json')).json()).toMatchObject({ key, baseUrl })
})

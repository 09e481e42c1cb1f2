import { describe, expect, test } from 'vitest'
import { type AttackProfile, attackProfiles } from '../../testing/AttackProfile.ts'
import { readRefusal, tokenPath } from '../../testing/createAttackWorld.ts'
import { createGrantWorld, scripts, toBasic } from '../../testing/createGrantWorld.ts'

const form = 'application/x-www-form-urlencoded'
const good = 'grant_type=client_credentials'
const multipart = 'multipart/form-data; boundary=x'
const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

interface Vector {
  title: string
  body: BodyInit
  /** Default: urlencoded; null for none. */
  type?: string | null
  /** Code as recorded, and by RFC 6749. */
  errors: [recorded: string, rfc: string]
  /** Default: 400. */
  status?: number
}

const none: Vector['errors'] = ['invalid_grant', 'invalid_request']
const unknown: Vector['errors'] = ['invalid_grant', 'unsupported_grant_type']
const refused: Vector['errors'] = ['invalid_request', 'invalid_request']

const grants: Vector[] = [
  { title: 'no grant', body: 'client_id=x', errors: none },
  { title: 'an empty grant', body: 'grant_type=', errors: none },
  { title: 'an unknown grant', body: 'grant_type=nonsense', errors: unknown },
  { title: 'the name in capitals', body: 'grant_type=CLIENT_CREDENTIALS', errors: unknown },
  { title: 'a space behind it', body: 'grant_type=client_credentials+', errors: unknown },
  { title: 'implicit', body: 'grant_type=implicit', errors: unknown },
  {
    title: 'the device grant',
    body: 'grant_type=urn:ietf:params:oauth:grant-type:device_code',
    errors: unknown,
  },
  {
    title: 'an assertion',
    body: 'grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer',
    errors: unknown,
  },
  { title: 'what all objects have', body: 'grant_type=__proto__', errors: unknown },
  { title: 'a constructor', body: 'grant_type=constructor', errors: unknown },
  { title: 'markup', body: 'grant_type=%3Cscript%3E', errors: unknown },
  {
    title: 'a password',
    body: 'grant_type=password&username=ana&password=x',
    errors: ['invalid_request', 'unsupported_grant_type'],
  },
  { title: 'the grant twice', body: `${good}&${good}`, errors: refused },
  { title: 'two grants', body: `grant_type=password&${good}`, errors: refused },
  { title: 'a scope twice', body: `${good}&scope=email&scope=account`, errors: refused },
]

const bodies: Vector[] = [
  { title: 'nothing', body: '', errors: none },
  { title: 'no type', body: new TextEncoder().encode(good), type: null, errors: none },
  { title: 'plain text', body: good, type: 'text/plain', errors: none },
  {
    title: 'JSON',
    body: '{"grant_type":"client_credentials"}',
    type: 'application/json',
    errors: none,
  },
  { title: 'deep JSON', body: '['.repeat(60_000), type: 'application/json', errors: none },
  { title: 'JSON as a form', body: '{"grant_type":"client_credentials"}', errors: none },
  { title: 'a broken percent', body: '%=%zz&a=%', errors: none },
  { title: 'a broken multipart', body: part('grant_type', 'x'), type: multipart, errors: none },
  {
    title: 'a multipart without its mark',
    body: part('a', 'b'),
    type: 'multipart/form-data',
    errors: none,
  },
  { title: 'a prototype', body: '__proto__=1&constructor=2', errors: none },
  {
    title: 'another one in brackets',
    body: '__proto__[grant_type]=client_credentials',
    errors: none,
  },
  {
    title: '10,000 fields',
    body: Array.from({ length: 10_000 }, (_, n) => `a${n}`).join('&'),
    errors: refused,
  },
  { title: 'what is not UTF-8', body: Uint8Array.from([0x61, 0x3d, 0xff, 0xfe]), errors: refused },
  { title: 'a megabyte', body: `a=${'x'.repeat(1_000_000)}`, errors: refused, status: 413 },
]

/** As `fetch` sends one whose length is not known ahead. */
function toStream(bytes: Uint8Array<ArrayBuffer>): ReadableStream {
  return new Blob([bytes]).stream()
}

async function ask(profile: AttackProfile, vectors: readonly Vector[]) {
  const { send } = await createGrantWorld(profile)
  const kept = new TextEncoder()
  return Promise.all(
    vectors.map(async ({ title, body, type = form }) => {
      const response = await send(tokenPath, {
        method: 'POST',
        headers: {
          Authorization: toBasic(scripts),
          ...(type !== null && { 'Content-Type': type }),
        },
        body: typeof body === 'string' ? kept.encode(body) : body,
      })
      return [title, ...(await readRefusal(response))]
    }),
  )
}

describe.each(attackProfiles)('%s', (_name, profile) => {
  const expected = (vectors: readonly Vector[]) =>
    vectors.map(({ title, errors: [recorded, rfc], status = 400 }) => [
      title,
      status,
      profile.isStrict ? rfc : recorded,
    ])

  test('fault I14: a grant that is no grant gets nothing', async () => {
    expect(await ask(profile, grants)).toEqual(expected(grants))
  })

  test('fault I14 control: the right one gets a token', async () => {
    const right: Vector = { title: 'right', body: good, errors: refused }
    expect(await ask(profile, [right])).toEqual([['right', 200, undefined]])
  })

  test('fault I15: a body that is no form gets nothing, and breaks nothing', async () => {
    expect(await ask(profile, bodies)).toEqual(expected(bodies))
  })

  test('fault I15: a body without a length is cut off as well', async () => {
    const { server } = await createGrantWorld(profile)
    const bytes = new TextEncoder().encode(`a=${'x'.repeat(1_000_000)}`)
    const init = { method: 'POST', body: toStream(bytes), duplex: 'half' }
    const headers = { 'Content-Type': form }
    const request = new Request(`http://localhost:7990${tokenPath}`, { ...init, headers })
    expect((await server.handle(request)).status).toBe(413)
  })

  test('fault I15 control: small forms of either kind get a token', async () => {
    const kinds: Vector[] = [
      { title: 'a charset', body: good, type: `${form}; charset=utf-8`, errors: refused },
      { title: 'capitals', body: good, type: form.toUpperCase(), errors: refused },
      {
        title: 'multipart',
        body: `${part('grant_type', 'client_credentials')}--x--\r\n`,
        type: multipart,
        errors: refused,
      },
    ]
    expect(await ask(profile, kinds)).toEqual(kinds.map(({ title }) => [title, 200, undefined]))
  })
})

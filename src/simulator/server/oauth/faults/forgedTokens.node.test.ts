import { describe, expect, test } from 'vitest'
import { attackProfiles } from '../../testing/AttackProfile.ts'
import {
  type AttackWorld,
  createAttackWorld,
  readRefusal,
  toJwtRefusal,
  tokenPath,
} from '../../testing/createAttackWorld.ts'
import { forgeJwt, type ForgeJwtParameters } from '../../testing/forgeJwt.ts'

const strangers = 's'.repeat(43)

type Forge = (parameters: Partial<ForgeJwtParameters>) => string

/** The right token, but for what is given. */
function createForge({ app, claims }: AttackWorld): Forge {
  return (parameters) => forgeJwt({ claims, secret: app.sharedSecret, ...parameters })
}

function cutSignature(token: string): string {
  return token.slice(0, token.lastIndexOf('.') + 1)
}

const forgeries: [title: string, forge: (forge: Forge) => string][] = [
  ...['none', 'None', 'NONE', 'nOnE', ''].map((alg): [string, (forge: Forge) => string] => [
    `alg "${alg}" and no signature`,
    (forge) => cutSignature(forge({ header: { alg } })),
  ]),
  ['alg none, rightly signed all the same', (forge) => forge({ header: { alg: 'none' } })],
  ['no alg', (forge) => forge({ header: {} })],
  ['HS512', (forge) => forge({ header: { alg: 'HS512' }, hash: 'sha512' })],
  ['HS384', (forge) => forge({ header: { alg: 'HS384' }, hash: 'sha384' })],
  ['alg in lower case', (forge) => forge({ header: { alg: 'hs256' } })],
  ['RS256 signed as HMAC', (forge) => forge({ header: { alg: 'RS256' } })],
  ['ES256 signed as HMAC', (forge) => forge({ header: { alg: 'ES256' } })],
  [
    'a kid that leads to an empty file, and its key',
    (forge) => forge({ header: { alg: 'HS256', kid: '../../../dev/null' }, secret: '\0' }),
  ],
  [
    'a kid with SQL for a key',
    (forge) => forge({ header: { alg: 'HS256', kid: "' UNION SELECT 'k" }, secret: 'k' }),
  ],
  ...['jku', 'x5u'].map((name): [string, (forge: Forge) => string] => [
    `${name} of a stranger, and the stranger's key`,
    (forge) =>
      forge({ header: { alg: 'HS256', [name]: 'https://evil.example/keys' }, secret: strangers }),
  ]),
  [
    'its own key as jwk',
    (forge) => forge({ header: { alg: 'HS256', jwk: { kty: 'oct', k: 'AA' } }, secret: '\0' }),
  ],
  ['a crit nobody knows', (forge) => forge({ header: { alg: 'HS256', crit: ['x'], x: 1 } })],
  ['an empty crit', (forge) => forge({ header: { alg: 'HS256', crit: [] } })],
  ['four parts', (forge) => `${forge({})}.e30`],
  ['two parts', (forge) => forge({}).split('.').slice(0, 2).join('.')],
  ['another key', (forge) => forge({ secret: strangers })],
  ['an empty signature', (forge) => cutSignature(forge({}))],
  ['one letter less', (forge) => forge({}).slice(0, -1)],
  ['claims of nobody', (forge) => forge({ claims: { 0: 'gauge' } })],
  ['claims of another, under the old signature', swapClaims],
  ['a megabyte', (forge) => forge({ claims: { pad: 'x'.repeat(1_000_000) } })],
  ['dots only', () => '..'],
  ['garbage', () => 'e30.e30.e30'],
  ['nothing', () => ''],
]

function swapClaims(forge: Forge): string {
  const [header, , signature] = forge({}).split('.')
  const [, claims] = forge({ claims: { iss: 'gauge', exp: 9_999_999_999 } }).split('.')
  return [header, claims, signature].join('.')
}

const schemes: [title: string, write: (token: string) => string][] = [
  ['jwt', (token) => `jwt ${token}`],
  ['Jwt', (token) => `Jwt ${token}`],
  ['JWT with two spaces', (token) => `JWT  ${token}`],
  ['JWT with a tab', (token) => `JWT\t${token}`],
  ['JWT and no space', (token) => `JWT${token}`],
  ['JWT twice', (token) => `JWT ${token}, JWT ${token}`],
  ['Bearer', (token) => `Bearer ${token}`],
  ['no scheme', (token) => token],
]

describe.each(attackProfiles)('%s', (_name, profile) => {
  test('fault I02: no forged token gets anything', async () => {
    const world = await createAttackWorld(profile)
    const answers = await Promise.all(
      forgeries.map(async ([title, make]) => {
        const response = await world.exchange(`JWT ${make(createForge(world))}`)
        return [title, ...(await readRefusal(response))]
      }),
    )
    expect(answers).toEqual(forgeries.map(([title]) => [title, ...toJwtRefusal(profile)]))
  })

  test.each([
    ['with HS256 and the right key', {}],
    ['with a kid, which nobody follows', { header: { alg: 'HS256', kid: '../../../dev/null' } }],
    ['with a jku, which nobody follows', { header: { alg: 'HS256', jku: 'https://a.example' } }],
  ])('fault I02 control: the same claims %s get a token', async (_title, parameters) => {
    const world = await createAttackWorld(profile)
    const response = await world.exchange(`JWT ${createForge(world)(parameters)}`)
    expect([response.status, await response.json()]).toMatchObject([200, { state: 'jwt' }])
  })

  test('fault I06: another scheme gets nothing', async () => {
    const world = await createAttackWorld(profile)
    const answers = await Promise.all(
      schemes.map(async ([title, write]) => {
        const response = await world.exchange(write(createForge(world)({})))
        return [title, ...(await readRefusal(response))]
      }),
    )
    expect(answers).toEqual(schemes.map(([title]) => [title, ...toJwtRefusal(profile)]))
  })

  test('fault I06: a token in the query or in the form gets nothing', async () => {
    const world = await createAttackWorld(profile)
    const token = createForge(world)({})
    const body = new URLSearchParams({ grant_type: 'urn:bitbucket:oauth2:jwt' })
    const inQuery = await world.send(`${tokenPath}?jwt=${token}`, { method: 'POST', body })
    const form = new URLSearchParams([...body, ['jwt', token], ['assertion', token]])
    const inForm = await world.send(tokenPath, { method: 'POST', body: form })
    expect(await readRefusal(inQuery)).toEqual(toJwtRefusal(profile))
    expect(await readRefusal(inForm)).toEqual(toJwtRefusal(profile))
  })

  test('fault I06 control: the same token behind JWT and one space is good', async () => {
    const world = await createAttackWorld(profile)
    expect((await world.exchange(`JWT ${createForge(world)({})}`)).status).toBe(200)
  })
})

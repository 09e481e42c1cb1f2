import { describe, expect, test } from 'vitest'
import { type AttackProfile, attackProfiles } from '../../testing/AttackProfile.ts'
import { readRefusal, tokenPath } from '../../testing/createAttackWorld.ts'
import { createGrantWorld, type Fields, scripts, toBasic } from '../../testing/createGrantWorld.ts'

const { key, secret } = scripts
const right = toBasic(scripts)
const toRaw = (bytes: string) => `Basic ${Buffer.from(bytes, 'latin1').toString('base64')}`

interface Vector {
  title: string
  authorization?: string
  fields?: Fields
}

const unnamed: Vector[] = [
  { title: 'nothing' },
  { title: 'a key alone', fields: { client_id: key } },
  { title: 'a secret alone', fields: { client_secret: secret } },
  { title: 'Bearer instead of Basic', authorization: right.replace('Basic', 'Bearer') },
  { title: 'another scheme', authorization: right.replace('Basic', 'Digest') },
  { title: 'no scheme', authorization: right.replace('Basic ', '') },
  { title: 'an empty key and secret', fields: { client_id: '', client_secret: '' } },
]
const wrong: Vector[] = [
  { title: 'Basic alone', authorization: 'Basic' },
  { title: 'Basic and a space', authorization: 'Basic ' },
  { title: 'no base64', authorization: 'Basic ***' },
  { title: 'base64 with a space in it', authorization: right.replace(/(.{12})/, '$1 ') },
  { title: 'no colon', authorization: `Basic ${btoa(key)}` },
  { title: 'a colon alone', authorization: `Basic ${btoa(':')}` },
  { title: 'no secret', authorization: `Basic ${btoa(`${key}:`)}` },
  { title: 'no key', authorization: `Basic ${btoa(`:${secret}`)}` },
  { title: 'a colon in the secret', authorization: `Basic ${btoa(`${key}:${secret}:`)}` },
  { title: 'what is not UTF-8', authorization: toRaw(`${key}:\xFF\xFE`) },
  { title: 'a zero at the end', authorization: toRaw(`${key}:${secret}\0`) },
  { title: 'the key in capitals', authorization: toBasic({ key: key.toUpperCase(), secret }) },
  { title: 'an unknown key', authorization: toBasic({ key: 'nobody', secret }) },
  { title: 'a key all objects have', authorization: toBasic({ key: '__proto__', secret: 'x' }) },
  { title: 'another secret', authorization: toBasic({ key, secret: 'acme-dashboard-secret' }) },
  { title: 'half of the secret', authorization: toBasic({ key, secret: secret.slice(0, 9) }) },
  { title: 'a wrong secret in the form', fields: { client_id: key, client_secret: 'x' } },
]
const twice: Vector[] = [
  { title: 'both ways', authorization: right, fields: { client_id: key, client_secret: secret } },
  { title: 'a secret beside Basic', authorization: right, fields: { client_secret: secret } },
  { title: 'another key beside Basic', authorization: right, fields: { client_id: 'other' } },
]

async function ask(profile: AttackProfile, vectors: readonly Vector[]) {
  const { send } = await createGrantWorld(profile)
  return Promise.all(
    vectors.map(async ({ title, authorization, fields }) => {
      const response = await send(tokenPath, {
        method: 'POST',
        headers: authorization === undefined ? {} : { Authorization: authorization },
        body: new URLSearchParams({ grant_type: 'client_credentials', ...fields }),
      })
      const { error, error_description: words } = await response.json()
      return [title, response.status, error, words, response.headers.get('WWW-Authenticate')]
    }),
  )
}

describe.each(attackProfiles)('%s', (_name, profile) => {
  const { isStrict } = profile
  const refusal = isStrict ? [401, 'invalid_client'] : [400, 'unauthorized_client']
  const challenge = isStrict ? 'Basic realm="Bitbucket.org HTTP"' : null

  test('fault I01: a client that does not say who it is gets nothing', async () => {
    const words = 'Requests must be authenticated using OAuth client credentials'
    const expected = unnamed.map(({ title }) => [title, ...refusal, words, challenge])
    expect(await ask(profile, unnamed)).toEqual(expected)
  })

  test('fault I01: wrong credentials get nothing', async () => {
    const words = 'Invalid OAuth client credentials'
    const expected = wrong.map(({ title }) => [title, ...refusal, words, challenge])
    expect(await ask(profile, wrong)).toEqual(expected)
  })

  test('fault I01: credentials in two ways get nothing', async () => {
    const words = 'Client credentials were sent in two ways'
    const expected = twice.map(({ title }) => [title, 400, 'invalid_request', words, null])
    expect(await ask(profile, twice)).toEqual(expected)
  })

  test.each<Vector>([
    { title: 'Basic', authorization: right },
    { title: 'basic in small letters', authorization: right.replace('Basic', 'basic') },
    { title: 'the form', fields: { client_id: key, client_secret: secret } },
    {
      title: 'Basic, encoded as in a form',
      authorization: toBasic({ key: key.replaceAll('-', '%2D'), secret }),
    },
    { title: 'Basic, and the same key', authorization: right, fields: { client_id: key } },
  ])('fault I01 control: right credentials by $title get a token', async (vector) => {
    const [answer] = await ask(profile, [vector])
    expect(answer?.slice(0, 2)).toEqual([vector.title, 200])
  })

  test('fault I01: a public consumer gets no token for itself', async () => {
    const { requestToken } = await createGrantWorld(profile)
    const response = await requestToken({ grant_type: 'client_credentials' })
    const error = isStrict ? 'unauthorized_client' : 'invalid_grant'
    expect(await readRefusal(response)).toEqual([400, error])
  })
})

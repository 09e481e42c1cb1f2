import { describe, expect, test } from 'vitest'
import { type AttackProfile, attackProfiles } from '../../testing/AttackProfile.ts'
import { callback, createGrantWorld, dashboard } from '../../testing/createGrantWorld.ts'

const asked = { response_type: 'code', client_id: dashboard.key }

const foreign = [
  'https://evil.example/',
  'https://evil.example/http://localhost:7992/callback',
  'http://localhost:7992.evil.example/callback',
  'http://localhost:7992@evil.example/callback',
  'http://user@localhost:7992/callback',
  'http://localhost:7993/callback',
  'http://localhost:79921/callback',
  'http://localhost/callback',
  'https://localhost:7992/callback',
  'http://127.0.0.1:7992/callback',
  'http://localhost.:7992/callback',
  'http://localhost:7992/CALLBACK',
  'http://localhost:7992/',
  'http://localhost:7992/call%62ack',
  'http://localhost:7992/%2fcallback',
  'http://localhost:7992//callback',
  'http://localhost:7992/callback/../other',
  'http://localhost:7992/callback/%2e%2e/other',
  'http://localhost:7992/other?/callback',
  `${callback}#`,
  `${callback}#access_token=x`,
  '//localhost:7992/callback',
  '/callback',
  'callback',
  'javascript:alert(1)//http://localhost:7992/callback',
  'data:text/html,x',
  'null',
  ' ',
]
/** Bitbucket lets an address extend the callback URL; a strict server does not. */
const extended = [
  `${callback}/`,
  `${callback}/deeper`,
  `${callback}?from=here`,
  `${callback}-of-another`,
  'http://LOCALHOST:7992/callback',
]

async function open(profile: AttackProfile, addresses: readonly string[]) {
  const { page, review } = await createGrantWorld(profile)
  const answers: unknown[] = []
  for (const address of addresses) {
    const fields = { ...asked, redirect_uri: address }
    const opened = await page.get(`/site/oauth2/authorize?${new URLSearchParams(fields)}`)
    const shown = await review(fields)
    answers.push([address, opened.status, opened.headers.get('Location'), shown.status])
  }
  return answers
}

describe.each(attackProfiles)('%s', (_name, profile) => {
  test('fault I09: nobody is sent to another redirect_uri, or told of it there', async () => {
    const expected = foreign.map((address) => [address, 400, null, 400])
    expect(await open(profile, foreign)).toEqual(expected)
  })

  test('fault I09: the page says so in the words on record', async () => {
    const { review } = await createGrantWorld(profile)
    const response = await review({ ...asked, redirect_uri: 'https://evil.example/' })
    const { error } = await response.json()
    expect(error.message).toContain('Invalid redirect_uri')
    expect(error.message).toContain(
      'This integration is misconfigured. Contact the vendor for assistance.',
    )
  })

  test('fault I09: an address below the callback URL is good where prefixes are', async () => {
    const status = profile.isStrict ? 400 : 200
    const expected = extended.map((address) => [address, status, null, status])
    expect(await open(profile, extended)).toEqual(expected)
  })

  test('fault I09 control: the callback URL itself is good', async () => {
    expect(await open(profile, [callback])).toEqual([[callback, 200, null, 200]])
  })

  test('fault I09: a second redirect_uri is refused, whichever comes first', async () => {
    const { page } = await createGrantWorld(profile)
    const evil = 'https://evil.example/'
    for (const pair of [
      [callback, evil],
      [evil, callback],
      [callback, callback],
    ]) {
      const query = new URLSearchParams([
        ...Object.entries(asked),
        ...pair.map((address): [string, string] => ['redirect_uri', address]),
      ])
      const response = await page.get(`/site/oauth2/authorize?${query}`)
      expect([response.status, response.headers.get('Location')]).toEqual([400, null])
    }
  })

  test('fault I09: an answer goes on with 303, so that no form is sent along', async () => {
    const { page, authorize } = await createGrantWorld(profile)
    await authorize()
    const response = await page.get(`/site/oauth2/authorize?${new URLSearchParams(asked)}`)
    expect(response.status).toBe(303)
    expect(response.headers.get('Location')).toMatch(/^http:\/\/localhost:7992\/callback\?code=/)
  })
})

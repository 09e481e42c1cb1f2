import { describe, expect, test } from 'vitest'
import { attackProfiles } from '../../testing/AttackProfile.ts'
import { tokenPath } from '../../testing/createAttackWorld.ts'
import { createGrantWorld, scripts, toBasic } from '../../testing/createGrantWorld.ts'

const foreign: Record<string, string>[] = [
  { Origin: 'https://evil.example' },
  { Origin: 'null' },
  { Origin: 'http://localhost:7991' },
  { Origin: 'http://localhost:79900' },
  { Origin: 'https://localhost:7990' },
  { Origin: 'http://localhost:7990.evil.example' },
  { 'Sec-Fetch-Site': 'cross-site' },
  { 'Sec-Fetch-Site': 'same-site' },
  { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' },
]

describe.each(attackProfiles)('%s', (_name, profile) => {
  const ask = {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  }
  const Authorization = toBasic(scripts)

  test('fault I17: a page of another origin gets no token, and reads no refusal', async () => {
    const { send } = await createGrantWorld(profile)
    const answers = await Promise.all(
      foreign.map(async (headers) => {
        const response = await send(tokenPath, { ...ask, headers: { Authorization, ...headers } })
        return [response.status, response.headers.get('Access-Control-Allow-Origin')]
      }),
    )
    expect(answers).toEqual(foreign.map(() => [403, null]))
  })

  test('fault I17: a preflight for the token endpoint allows nothing', async () => {
    const { send } = await createGrantWorld(profile)
    const response = await send(tokenPath, {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://evil.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'Authorization',
      },
    })
    const names = [...response.headers.keys()].filter((name) => name.startsWith('access-control'))
    expect(names).toEqual([])
  })

  test('fault I17 control: a client that is no browser gets its token', async () => {
    const { send } = await createGrantWorld(profile)
    expect((await send(tokenPath, { ...ask, headers: { Authorization } })).status).toBe(200)
  })

  test('fault I17: REST lets every origin read, but with a token, and never with a cookie', async () => {
    const { send, page } = await createGrantWorld(profile)
    const response = await send('/2.0/user', {
      method: 'OPTIONS',
      headers: { Origin: 'https://any.example', 'Access-Control-Request-Method': 'GET' },
    })
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull()
    expect((await page.get('/2.0/user')).status).toBe(401)
    // The control: below the pages' own address the cookie counts.
    expect((await page.get('/!api/2.0/user')).status).toBe(200)
  })
})

import { describe, expect, test } from 'vitest'
import { attackProfiles } from '../../testing/AttackProfile.ts'
import { callback, createGrantWorld, dashboard } from '../../testing/createGrantWorld.ts'
import { createTestPage } from '../../testing/createTestPage.ts'

const asked = { response_type: 'code', client_id: dashboard.key }
const address = (fields = {}) =>
  `/site/oauth2/authorize?${new URLSearchParams({ ...asked, ...fields })}`
const markup = '"><script>alert(1)</script><img src=x onerror=alert(2)>'

describe.each(attackProfiles)('%s', (_name, profile) => {
  test('fault I19: no page of others can show it in a frame', async () => {
    const { page } = await createGrantWorld(profile)
    for (const path of [address(), address({ redirect_uri: 'https://evil.example' })]) {
      const { headers } = await page.get(path)
      expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
    }
  })

  test('fault I19: who has granted before goes on by hand only, and not in a frame', async () => {
    const { authorize, send, server } = await createGrantWorld(profile)
    await authorize()
    const cookie = (await send('/')).headers.get('Set-Cookie')?.split(';')[0] ?? ''
    const open = async (headers: Record<string, string>) =>
      (
        await server.handle(
          new Request(`http://localhost:7990${address()}`, {
            headers: { Cookie: cookie, ...headers },
          }),
        )
      ).status
    expect(await open({ 'Sec-Fetch-Dest': 'iframe' })).toBe(200)
    expect(await open({ 'Sec-Purpose': 'prefetch' })).toBe(200)
    // The control.
    expect(await open({ 'Sec-Fetch-Dest': 'document' })).toBe(303)
  })

  test('fault I19: an answer counts once', async () => {
    const { review, answer } = await createGrantWorld(profile)
    const { token } = await (await review(asked)).json()
    const answers = await Promise.all([answer(token), answer(token), answer(token, 'cancel')])
    expect(answers.map(({ status }) => status)).toEqual([200, 400, 400])
  })

  test('fault I19: an answer without the token of this page, or with a forged one, counts for nothing', async () => {
    const { answer, review } = await createGrantWorld(profile)
    const { token } = await (await review(asked)).json()
    for (const forged of ['', 'x'.repeat(43), `${token}x`, token.toLowerCase(), '__proto__']) {
      expect((await answer(forged)).status).toBe(400)
    }
    for (const forged of [undefined, null, 1, [token], { token }]) {
      expect((await answer(forged)).status).toBe(400)
    }
    // The control: the token itself is still good.
    expect((await answer(token)).status).toBe(200)
  })

  test('fault I19: the token of one browser is no good in another, or for another user', async () => {
    const { server, review, page, answer } = await createGrantWorld(profile)
    const { token } = await (await review(asked)).json()
    const other = await createTestPage(server)
    const path = '/!api/internal/oauth2/authorize'
    expect((await other.send('POST', path, { token, decision: 'grant' })).status).toBe(400)
    await page.send('POST', '/__simulator/login', { user: 'ben' })
    expect((await answer(token)).status).toBe(400)
  })

  test('fault I19: an answer that another site sends counts for nothing', async () => {
    const { review, send } = await createGrantWorld(profile)
    const { token } = await (await review(asked)).json()
    const response = await send('/site/oauth2/authorize', {
      method: 'POST',
      headers: { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' },
      body: new URLSearchParams({ token, decision: 'grant' }),
    })
    expect([response.status, response.headers.get('Location')]).toEqual([403, null])
  })

  test.each([
    'x',
    'a b+c&d=e#f',
    '%2e%00',
    markup,
    '\r\nSet-Cookie: a=b',
    'ü€💥',
    'x'.repeat(4_000),
  ])('fault I19: state %j comes back letter for letter', async (state) => {
    const { authorize } = await createGrantWorld(profile)
    expect((await authorize({ state })).searchParams.get('state')).toBe(state)
  })

  test('fault I19: a missing state is not made up, and a second one is refused', async () => {
    const { authorize, page } = await createGrantWorld(profile)
    expect((await authorize()).searchParams.has('state')).toBe(false)
    expect((await page.get(`${address({ state: 'a' })}&state=b`)).status).toBe(400)
  })

  test('fault I19: Cancel brings no code, and is told with the state', async () => {
    const { review, answer } = await createGrantWorld(profile)
    const { token } = await (await review({ ...asked, state: 's' })).json()
    const { redirect_url: target } = await (await answer(token, 'cancel')).json()
    const { searchParams } = new URL(target)
    expect([
      target.startsWith(callback),
      searchParams.get('error'),
      searchParams.get('state'),
    ]).toEqual([true, 'access_denied', 's'])
    expect(searchParams.has('code')).toBe(false)
  })

  test('fault I19: nothing from the request becomes markup of the page', async () => {
    const { page, control } = await createGrantWorld(profile)
    const made = await control.send('POST', 'consumers', {
      workspace: 'acme',
      name: markup,
      description: markup,
      callbackUrl: callback,
      scopes: ['account'],
    })
    const { key } = await made.json()
    const hostile = {
      state: markup,
      scope: markup,
      error_description: markup,
      redirect_uri: markup,
    }
    for (const path of [
      address({ client_id: key }),
      address(hostile),
      address({ client_id: markup }),
    ]) {
      const response = await page.get(path)
      expect(response.headers.get('Content-Security-Policy')).not.toContain(
        "'unsafe-inline' 'self'",
      )
      expect(await response.text()).not.toContain('alert(')
    }
  })

  test('fault I19 control: the name does arrive at the page, as data', async () => {
    const { control, review } = await createGrantWorld(profile)
    const fields = { workspace: 'acme', name: markup, callbackUrl: callback, scopes: ['account'] }
    const { key } = await (await control.send('POST', 'consumers', fields)).json()
    const response = await review({ ...asked, client_id: key })
    expect(response.headers.get('Content-Type')).toContain('application/json')
    expect((await response.json()).client.name).toBe(markup)
  })
})

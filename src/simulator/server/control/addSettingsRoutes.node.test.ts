import { expect, test } from 'vitest'
import { defaultQuirks } from '../../../contract/defaultQuirks.ts'
import { fidelityLedger } from '../../../contract/fidelityLedger.ts'
import { simulatorQuirks } from '../../../contract/simulatorQuirks.ts'
import { createControl } from '../testing/createControl.ts'
import { createTestServer } from '../testing/createTestServer.ts'

async function start() {
  const { server, page } = await createTestServer()
  return { page, control: createControl(server) }
}

test('default: every quirk is listed with its value', async () => {
  const { control } = await start()
  const list: { name: string; value: unknown; default: unknown }[] = await (
    await control.send('GET', 'quirks')
  ).json()
  expect(list.map(({ name }) => name)).toEqual(Object.keys(simulatorQuirks))
  expect(Object.fromEntries(list.map(({ name, value }) => [name, value]))).toEqual(defaultQuirks)
  expect(list.map(({ value }) => value)).toEqual(list.map((quirk) => quirk.default))
})

test('behavior: GET fidelity says how sure each behaviour is', async () => {
  const { control } = await start()
  expect(await (await control.send('GET', 'fidelity')).json()).toEqual(fidelityLedger)
})

test('behavior: settings change one by one', async () => {
  const { page } = await start()
  await page.send('PATCH', '/__simulator/settings', { token_lifetime_seconds: 5 })
  const { expires_in } = await (await page.requestToken({ disallow_creation: 'false' })).json()
  expect(expires_in).toBe(5)
})

test('behavior: PUT quirks changes what it names, and the page reads it', async () => {
  const { page, control } = await start()
  const quirks = { prompt_form: 'flag', prompt_per_call: true, module_lifetime_ms: 0 }
  const response = await control.send('PUT', 'quirks', quirks)
  expect(response.status).toBe(200)
  expect(await (await page.get('/!api/internal/host-settings')).json()).toEqual({
    ...defaultQuirks,
    ...quirks,
    era: '2020',
  })
})

test('behavior: a reset brings the defaults back', async () => {
  const { control } = await start()
  await control.send('PUT', 'quirks', { denial_is_lost: true })
  await control.send('POST', 'reset', {})
  expect((await control.state()).settings.denial_is_lost).toBe(false)
})

test.each([
  ['settings', { token_lifetime_seconds: 0 }, /^token_lifetime_seconds: .* from 1 to 86400\.$/],
  ['settings', { era: '2021' }, /^era: Must be one of: 2020, 2022, 2026\.$/],
  ['settings', { nonsense: true }, /^nonsense: There is no such setting\. Use one of: /],
  ['settings', null, /^Must be an object\.$/],
  ['quirks', { access_request_timeout_ms: '5' }, /^access_request_timeout_ms: Must be a whole/],
  ['quirks', { access_request_timeout_ms: 0.5 }, /from 0 to 3600000\.$/],
  ['quirks', { prompt_per_call: 1 }, /^prompt_per_call: Must be true or false\.$/],
  ['quirks', { prompt_form: 'sheet' }, /^prompt_form: Must be one of: dialog, flag\.$/],
  [
    'quirks',
    { era: '2020' },
    /^era: There is no such quirk\. Use one of: access_request_timeout_ms,/,
  ],
  ['quirks', { nonsense: true }, /^nonsense: There is no such quirk\. Use one of: /],
  ['quirks', 5, /^Must be an object\.$/],
])('behavior: the %s %j are refused', async (path, body, message) => {
  const { control } = await start()
  const response = await control.send(path === 'quirks' ? 'PUT' : 'PATCH', path, body)
  expect(response.status).toBe(400)
  expect((await response.json()).error.message).toMatch(message)
})

test('behavior: a refused change leaves all as it was', async () => {
  const { control } = await start()
  await control.send('PUT', 'quirks', { prompt_per_call: true, prompt_form: 'sheet' })
  expect((await control.state()).settings).toMatchObject(defaultQuirks)
})

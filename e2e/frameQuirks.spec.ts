import { expect } from '@playwright/test'
import { modulesTest as test } from './fixtures/modulesTest.ts'

const panel = 'Review readiness'
const ask = (name: string) =>
  `new Promise((resolve) => AP.require('${name}', (found) => resolve(typeof found)))`
const fail = `new Promise((resolve) => AP.proxyRequest({ url: '/nothing', error: resolve }))`

for (const [unknown_module, type] of [
  ['undefined', 'undefined'],
  ['stub', 'function'],
] as const) {
  test(`an unknown module is ${type}`, async ({ modules }) => {
    await modules.changeSettings({ unknown_module })
    await modules.open()
    expect(await modules.run(panel, ask('teapot'))).toBe(type)
  })
}

for (const frame_script of ['simulator', 'acjs'] as const) {
  test(`${frame_script}: the page offers neither flags nor messages`, async ({ modules }) => {
    await modules.changeSettings({ frame_script, flag_module: false, messages_module: false })
    await modules.open()
    expect(await modules.run(panel, '[typeof AP.flag, typeof AP.messages, typeof AP.env]')).toEqual(
      ['undefined', 'undefined', 'object'],
    )
  })

  test(`${frame_script}: AP is there by require only`, async ({ modules }) => {
    await modules.changeSettings({ frame_script, ap_form: 'require' })
    await modules.page.goto(`${modules.origin}/acme/website/pull-requests/1`)
    await modules.panel.getByText('A panel').waitFor()
    expect(await modules.run(panel, 'typeof AP.request')).toBe('undefined')
    expect(await modules.run(panel, ask('request'))).toBe('function')
  })

  test(`${frame_script}: AP is there without require`, async ({ modules }) => {
    await modules.changeSettings({ frame_script, ap_form: 'direct' })
    await modules.open()
    expect(await modules.run(panel, '[typeof AP.require, typeof AP.request]')).toEqual([
      'undefined',
      'function',
    ])
  })

  test(`${frame_script}: errors are texts, and promises tell them too`, async ({ modules }) => {
    await modules.changeSettings({
      frame_script,
      api_address_is_missing: true,
      ap_returns_promise: true,
    })
    await modules.open()
    await modules.run(
      panel,
      `window.answer = AP.request('/2.0/user').catch((error) => error); void 0`,
    )
    await modules.allow.click()
    expect(await modules.run(panel, 'window.answer')).toBe('"bb-api-canon-url" element not found')
  })
}

test('the page does not know the proxy', async ({ modules }) => {
  await modules.changeSettings({ proxy_address_is_missing: true })
  await modules.open()
  const answer = modules.run(panel, fail)
  await modules.allow.click()
  expect(await answer).toMatch(/^ConnectModule not found: /)
})

test('callbacks run twice', async ({ modules }) => {
  await modules.changeSettings({ answers_come_twice: true })
  await modules.open()
  await modules.run(
    panel,
    `window.answers = []
    AP.request({ url: '/2.0/user', success: ({ type }) => window.answers.push(type) })
    void 0`,
  )
  await modules.allow.click()
  await expect.poll(() => modules.run(panel, 'window.answers')).toEqual(['user', 'user'])
})

test('a frame without a sandbox', async ({ modules }) => {
  await modules.changeSettings({ frame_is_sandboxed: false })
  await modules.open()
  const frame = modules.page.locator(`iframe[title="${panel}"]`)
  await expect(frame).not.toHaveAttribute('sandbox')
})

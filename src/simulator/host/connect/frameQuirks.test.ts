import { afterEach, expect, test, vi } from 'vitest'
import type { HostSettings } from '../../../contract/HostSettings.ts'
import { createFakeXdm } from '../testing/createFakeXdm.ts'
import { createModule, target } from '../testing/createModule.ts'
import { hostSettings } from '../testing/hostSettings.ts'
import { createConnectBridge } from './createConnectBridge.ts'
import { createModuleCache } from './createModuleCache.ts'
import { hideModules } from './hideModules.ts'
import { readMember } from './readMember.ts'

const ignore = () => undefined

afterEach(() => {
  vi.useRealTimers()
})

async function openFrame(settings: Partial<HostSettings> = {}) {
  const fake = createFakeXdm()
  const modules = createModuleCache({ fetchModules: async () => [createModule()], now: () => 0 })
  const [page] = await modules.load('{acme}', target, 'x')
  if (!page) throw new Error('The cache is empty.')
  const bridge = createConnectBridge({
    xdm: fake.xdm,
    tokens: { request: async () => ({ token: { access_token: 't' } }) },
    modules,
    origin: 'https://host.example',
    pageUrl: () => 'https://host.example/',
    apiUrl: () => 'https://api.example',
    settings: () => ({ ...hostSettings, ...settings }),
  })
  const frame = bridge.openFrame(page, { onInit: ignore, onResize: ignore })
  return { frame, page, call: (...args: [string, ...unknown[]]) => fake.call(frame.id, ...args) }
}

test('default', async () => {
  const { frame } = await openFrame()
  expect(readMember(readMember(JSON.parse(frame.name), 'options'), 'simulator')).toBeUndefined()
  expect(frame.sandbox).toMatch(/^allow-forms /)
})

test('behavior: the frame is told what is not as by default', async () => {
  const { frame } = await openFrame({ unknown_module: 'stub', prompt_per_call: true })
  expect(JSON.parse(frame.name)).toMatchObject({
    options: { simulator: { unknown_module: 'stub' } },
  })
  expect(frame.name).not.toContain('prompt_per_call')
})

test('parameters: api_address_is_missing', async () => {
  const { call } = await openFrame({ api_address_is_missing: true })
  expect(await call('getHostEnv')).toEqual(['"bb-api-canon-url" element not found'])
})

test('parameters: proxy_address_is_missing', async () => {
  const { call, page } = await openFrame({ proxy_address_is_missing: true })
  expect(await call('getProxyEnv', { moduleId: page.id })).toEqual([
    `ConnectModule not found: ${page.id}`,
  ])
})

test('parameters: calls_stay_unanswered', async () => {
  vi.useFakeTimers()
  const { call } = await openFrame({ calls_stay_unanswered: true })
  const answered = vi.fn<(answer: unknown) => void>()
  void call('getHostEnv').then(answered)
  await vi.advanceTimersByTimeAsync(600_000)
  expect(answered).not.toHaveBeenCalled()
})

test('parameters: answer_delay_ms', async () => {
  vi.useFakeTimers()
  const { call } = await openFrame({ answer_delay_ms: 2_000 })
  const answered = vi.fn<(answer: unknown) => void>()
  void call('getHostEnv').then(answered)
  await vi.advanceTimersByTimeAsync(1_999)
  expect(answered).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(answered).toHaveBeenCalledOnce()
})

test('parameters: frame_is_sandboxed', async () => {
  const { frame } = await openFrame({ frame_is_sandboxed: false })
  expect(frame.sandbox).toBeUndefined()
})

test('parameters: flag_module, messages_module', () => {
  const name = JSON.stringify({ api: { flag: {}, messages: {}, env: {} }, options: {} })
  expect(JSON.parse(hideModules(name, ['flag', 'messages']))).toEqual({
    api: { env: {} },
    options: {},
  })
  expect(hideModules(name, [])).toBe(name)
})

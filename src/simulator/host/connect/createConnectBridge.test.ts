import { expect, test, vi } from 'vitest'
import type { HostSettings } from '../../../contract/HostSettings.ts'
import type { FrameTokenAnswer } from '../consent/FrameTokenAnswer.ts'
import type { FrameTokenRequest } from '../consent/createFrameTokens.ts'
import { createFakeXdm } from '../testing/createFakeXdm.ts'
import { createModule, target } from '../testing/createModule.ts'
import { hostSettings } from '../testing/hostSettings.ts'
import { createConnectBridge } from './createConnectBridge.ts'
import { createModuleCache } from './createModuleCache.ts'

const id = `app_panel_${target.links.self.href}`
const ignore = () => undefined

async function createWorld(
  apiUrl: () => string | undefined = () => 'https://api.example',
  settings: Partial<HostSettings> = {},
) {
  const fake = createFakeXdm()
  const modules = createModuleCache({ fetchModules: async () => [createModule()], now: () => 0 })
  const [page] = await modules.load('{acme}', target, 'x')
  if (!page) throw new Error('The cache is empty.')
  const request = vi
    .fn<(request: FrameTokenRequest) => Promise<FrameTokenAnswer | undefined>>()
    .mockResolvedValue({ token: { access_token: 't' } })
  const bridge = createConnectBridge({
    xdm: fake.xdm,
    tokens: { request },
    modules,
    origin: 'https://host.example',
    pageUrl: () => 'https://host.example/acme/checkout/pull-requests/1',
    apiUrl,
    settings: () => ({ ...hostSettings, ...settings }),
  })
  const onResize = vi.fn<(height: unknown) => void>()
  const frame = bridge.openFrame(page, { onInit: ignore, onResize })
  return { ...fake, bridge, frame, onResize, page, request }
}

test('a frame gets what Bitbucket tells it', async () => {
  const { extensions, frame } = await createWorld()
  expect(extensions.get(frame.id)?.extension).toEqual({
    addon_key: 'app',
    key: 'panel',
    url: 'https://app.example/panel?jwt=x',
    options: {
      globalOptions: { check_init: true },
      hostOrigin: 'https://host.example',
      hostFrameOffset: 0,
      autoresize: true,
      widthinpx: false,
      isFullPage: false,
      appKey: 'app',
      moduleId: id,
      moduleKey: 'panel',
      moduleType: 'webPanels',
      location: 'org.example.panel',
      targetHref: target.links.self.href,
    },
  })
})

test('two frames never share their options', async () => {
  const { bridge, extensions, frame, page } = await createWorld()
  const second = bridge.openFrame(page, { onInit: ignore, onResize: ignore })
  expect(extensions.get(second.id)?.extension.options).not.toBe(
    extensions.get(frame.id)?.extension.options,
  )
})

test('a closed frame is forgotten', async () => {
  const { extensions, frame } = await createWorld()
  frame.close()
  expect(extensions.size).toBe(0)
})

test('requestAccessToken compares with the frame that calls', async () => {
  const { call, frame, request } = await createWorld()
  const credentials = { moduleId: 'another' }
  const answer = await call(frame.id, 'requestAccessToken', { credentials, forceUpdate: true })
  expect(request).toHaveBeenCalledExactlyOnceWith({
    claimedModuleId: 'another',
    ownModuleId: id,
    isForced: true,
  })
  expect(answer).toEqual([null, { access_token: 't' }])
})

test('requestAccessToken takes the bare credentials of the older form', async () => {
  const { call, frame, request } = await createWorld()
  await call(frame.id, 'requestAccessToken', { moduleId: id })
  expect(request).toHaveBeenCalledExactlyOnceWith({
    claimedModuleId: id,
    ownModuleId: id,
    isForced: false,
  })
})

test('requestAccessToken hands on an error', async () => {
  const { call, frame, request } = await createWorld()
  request.mockResolvedValue({ error: { code: 'MODULE_NOT_FOUND' } })
  expect(await call(frame.id, 'requestAccessToken', {})).toEqual([{ code: 'MODULE_NOT_FOUND' }])
})

test('an exception becomes an empty object, never silence', async () => {
  const { call, frame, request } = await createWorld()
  request.mockRejectedValue(new TypeError('Failed to fetch'))
  expect(await call(frame.id, 'requestAccessToken', {})).toEqual([{}])
})

test('getHostEnv names the API', async () => {
  const { call, frame } = await createWorld()
  expect(await call(frame.id, 'getHostEnv')).toEqual([null, { baseApiUrl: 'https://api.example' }])
})

test('getHostEnv answers a text when the page does not name the API', async () => {
  const { call, frame } = await createWorld(ignore)
  expect(await call(frame.id, 'getHostEnv')).toEqual(['"bb-api-canon-url" element not found'])
})

test('getProxyEnv names the proxy of the module', async () => {
  const { call, frame } = await createWorld()
  expect(await call(frame.id, 'getProxyEnv', { moduleId: id })).toEqual([
    null,
    { baseApiUrl: 'https://host.example/api-proxy/key' },
  ])
})

test('getProxyEnv answers a text for an unknown module', async () => {
  const { call, frame } = await createWorld()
  expect(await call(frame.id, 'getProxyEnv', { moduleId: 'x' })).toEqual([
    'ConnectModule not found: x',
  ])
})

test.for(['resize', 'env.resize'])('%s reaches the frame that calls', async (method) => {
  const { call, frame, onResize } = await createWorld()
  void call(frame.id, method, '100%', 300)
  await vi.waitFor(() => expect(onResize).toHaveBeenCalledExactlyOnceWith(300))
})

test('env.getLocation names the page', async () => {
  const { call, frame } = await createWorld()
  expect(await call(frame.id, 'env.getLocation')).toEqual([
    'https://host.example/acme/checkout/pull-requests/1',
  ])
})

test('a frame in a dialog has the size of the dialog', async () => {
  const { bridge, call, page } = await createWorld()
  const onResize = vi.fn<(height: unknown) => void>()
  const frame = bridge.openFrame(page, { onInit: ignore, onResize, options: { isDialog: true } })
  void call(frame.id, 'env.resize', '100%', 300)
  expect(onResize).not.toHaveBeenCalled()
})

test.for([
  [true, 1],
  [false, 0],
] as const)(
  'sizeToParent of a frame that is a page of its own: %s',
  async ([isFullPage, times]) => {
    const { bridge, call, page } = await createWorld()
    const onFill = vi.fn<() => void>()
    const options = { isFullPage }
    const frame = bridge.openFrame(page, { onInit: ignore, onResize: ignore, onFill, options })
    void call(frame.id, 'env.sizeToParent')
    expect(onFill).toHaveBeenCalledTimes(times)
  },
)

test('Escape inside a frame is heard once it has started', async () => {
  const { bridge, init, page, pressKey } = await createWorld()
  const onEscape = vi.fn<() => void>()
  const frame = bridge.openFrame(page, { onInit: ignore, onResize: ignore, onEscape })
  pressKey(frame.id, 27)
  init(frame.id)
  pressKey(frame.id, 27)
  expect(onEscape).toHaveBeenCalledOnce()
})

test('an address without a module has no module id', async () => {
  const { bridge, call, extensions } = await createWorld()
  const address = { url: 'https://app.example/x', appKey: 'app', appName: 'Assent' }
  const frame = bridge.openFrame(address, { onInit: ignore, onResize: ignore })
  expect(extensions.get(frame.id)?.extension).toMatchObject({ addon_key: 'app', key: 'address' })
  expect(extensions.get(frame.id)?.extension.options).not.toHaveProperty('moduleId')
  const answer = await Promise.race([call(frame.id, 'getProxyEnv', {}), Promise.resolve('silent')])
  expect(answer).toBe('silent')
})

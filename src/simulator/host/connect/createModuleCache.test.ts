import { expect, test, vi } from 'vitest'
import type { ConnectModule } from '../../../contract/ConnectModule.ts'
import { createModule, target } from '../testing/createModule.ts'
import { createModuleCache } from './createModuleCache.ts'

function createWorld() {
  const clock = { time: 0 }
  const fetchModules = vi
    .fn<() => Promise<ConnectModule[]>>()
    .mockImplementation(async () => [createModule()])
  const cache = createModuleCache({ fetchModules, now: () => clock.time })
  return { clock, fetchModules, cache, load: () => cache.load('{acme}', target, 'webPanels:x') }
}

test('default', async () => {
  const { cache, fetchModules, load } = createWorld()
  const [page] = await load()
  expect(fetchModules).toHaveBeenCalledExactlyOnceWith('{acme}', [
    { target, modules: ['webPanels:x'] },
  ])
  expect(page).toMatchObject({ id: `app_panel_${target.links.self.href}`, tokenIssuedAt: 0 })
  expect(cache.find(page?.id ?? '')).toBe(page)
})

test('behavior: young modules are the same objects', async () => {
  const { clock, fetchModules, load } = createWorld()
  const [first] = await load()
  clock.time = 269_999
  const [second] = await load()
  expect(second).toBe(first)
  expect(fetchModules).toHaveBeenCalledOnce()
})

test('behavior: old modules are replaced when they are asked for', async () => {
  const { cache, clock, load } = createWorld()
  const [first] = await load()
  clock.time = 270_000
  expect(cache.find(first?.id ?? '')).toBe(first)
  const [second] = await load()
  expect(second).not.toBe(first)
})

test.for([
  [1_000, 1],
  [999, 2],
] as const)('parameters: lifetimeMs %d, asked after 999 ms', async ([lifetimeMs, count]) => {
  const clock = { time: 0 }
  const fetchModules = vi.fn<() => Promise<ConnectModule[]>>().mockResolvedValue([createModule()])
  const cache = createModuleCache({
    fetchModules,
    now: () => clock.time,
    lifetimeMs: async () => lifetimeMs,
  })
  await cache.load('{acme}', target, 'webPanels:x')
  clock.time = 999
  await cache.load('{acme}', target, 'webPanels:x')
  expect(fetchModules).toHaveBeenCalledTimes(count)
})

test('behavior: a module that is gone after that is forgotten', async () => {
  const { cache, clock, fetchModules, load } = createWorld()
  const [first] = await load()
  clock.time = 270_000
  fetchModules.mockResolvedValueOnce([])
  await load()
  expect(cache.find(first?.id ?? '')).toBeUndefined()
})

test('behavior: finds the modules of an app', async () => {
  const { cache, load } = createWorld()
  const loaded = await load()
  expect(cache.ofClient('client')).toEqual(loaded)
  expect(cache.ofClient('other')).toEqual([])
})

test('behavior: finds another module of an app by its key, once', async () => {
  const { cache, fetchModules, load } = createWorld()
  const [page] = await load()
  if (!page) throw new Error('The cache is empty.')
  fetchModules.mockResolvedValueOnce([createModule({}, 'editor')])
  const editor = await cache.loadByKey(page, 'editor')
  expect(editor?.module.module_key).toBe('editor')
  expect(await cache.loadByKey(page, 'editor')).toBe(editor)
  expect(fetchModules).toHaveBeenLastCalledWith(
    '{acme}',
    [{ target, modules: expect.arrayContaining(['webPanels', 'generalPages']) }],
    { appKey: 'app', moduleKey: 'editor' },
  )
  expect(fetchModules).toHaveBeenCalledTimes(2)
})

test('behavior: an app without such a module has none', async () => {
  const { cache, fetchModules, load } = createWorld()
  const [page] = await load()
  if (!page) throw new Error('The cache is empty.')
  fetchModules.mockResolvedValueOnce([])
  expect(await cache.loadByKey(page, 'nothing')).toBeUndefined()
})

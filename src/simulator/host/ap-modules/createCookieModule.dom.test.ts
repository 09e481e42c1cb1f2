import { expect, test } from 'vitest'
import { createApWorld } from '../testing/createApWorld.ts'

const dayMs = 86_400_000

async function createWorld() {
  const world = await createApWorld()
  const frame = world.openFrame()
  const run = (method: string, ...args: unknown[]) =>
    void world.call(frame, `cookie.${method}`, ...args)
  return { ...world, run, read: (name: unknown) => world.call(frame, 'cookie.read', name) }
}

test('default', async () => {
  const { read, run } = await createWorld()
  run('save', 'view', 'list', 1)
  expect(await read('view')).toEqual(['list'])
  run('erase', 'view')
  expect(await read('view')).toEqual([undefined])
})

test('behavior: a cookie ends after its days', async () => {
  const { clock, read, run } = await createWorld()
  run('save', 'view', 'list', 2)
  clock.time = 2 * dayMs - 1
  expect(await read('view')).toEqual(['list'])
  clock.time = 2 * dayMs
  expect(await read('view')).toEqual([undefined])
  expect(localStorage).toHaveLength(0)
})

test('behavior: without days it lives as long as the window', async () => {
  const { read, run } = await createWorld()
  run('save', 'view', 'list')
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 1])
  expect(await read('view')).toEqual(['list'])
})

test('behavior: days that are over erase it', async () => {
  const { read, run } = await createWorld()
  run('save', 'view', 'list', 1)
  run('save', 'view', 'list', -1)
  expect(await read('view')).toEqual([undefined])
})

test('behavior: each app has its own', async () => {
  const { call, openFrame, run } = await createWorld()
  run('save', 'view', 'list', 1)
  expect(await call(openFrame('other'), 'cookie.read', 'view')).toEqual([undefined])
  // The key of one app and the name of another cannot be told apart by a slash.
  run('save', 'b/c', 'mine', 1)
  expect(await call(openFrame('app/b'), 'cookie.read', 'c')).toEqual([undefined])
})

test('behavior: an app has fifty at most, of four thousand characters', async () => {
  const { read, run } = await createWorld()
  for (let index = 0; index < 60; index += 1) run('save', `name-${index}`, 'x', 1)
  run('save', 'name-0', 'y', 1)
  run('save', 'long', 'x'.repeat(4_097), 1)
  run('save', '', 'x', 1)
  expect(localStorage).toHaveLength(50)
  expect(await read('name-0')).toEqual(['y'])
})

test('behavior: what somebody else wrote is no cookie', async () => {
  const { read } = await createWorld()
  localStorage.setItem('app-cookie/app/view', '{')
  expect(await read('view')).toEqual([undefined])
})

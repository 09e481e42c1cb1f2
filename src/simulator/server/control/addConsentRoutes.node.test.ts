import { expect, test } from 'vitest'
import { createAppWorld } from '../testing/createAppWorld.ts'

test('default: an answer is set and taken back', async () => {
  const { control, ana } = await createAppWorld('shared')
  const answer = (decision: string | null) =>
    control.send('PUT', 'decisions', { user: 'ana', app: 'gauge', decision })
  expect(await ana.standing()).toBe('asks')
  expect((await answer('denied')).status).toBe(204)
  expect(await ana.standing()).toBe('denied')
  await answer('approved')
  expect(await ana.standing()).toBe('token')
  await answer(null)
  expect(await ana.standing()).toBe('asks')
  expect((await control.state()).tokens).toEqual([])
})

test('behavior: more scopes revoke approvals, fewer do not', async () => {
  const { control, ana } = await createAppWorld('shared')
  const change = (scopes: string[] | null) => control.send('PUT', 'apps/gauge/scopes', { scopes })
  await ana.allow()
  await change(['account'])
  expect(await ana.standing()).toBe('token')
  await change(['account', 'repository'])
  expect(await ana.standing()).toBe('asks')
})

test.each([
  ['decisions', { user: 'eve', app: 'gauge', decision: null }, 400],
  ['decisions', { user: 'ana', app: 'none', decision: null }, 404],
  ['decisions', { user: 'ana', app: 'gauge', decision: 'maybe' }, 400],
  ['apps/none/scopes', { scopes: [] }, 404],
  ['apps/gauge/scopes', { scopes: ['everything'] }, 400],
])('behavior: PUT %s with %j is refused', async (path, body, status) => {
  const { control } = await createAppWorld('shared')
  expect((await control.send('PUT', path, body)).status).toBe(status)
})

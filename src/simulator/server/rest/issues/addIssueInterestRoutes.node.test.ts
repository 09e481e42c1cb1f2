import { expect, test } from 'vitest'
import { createRestWorld } from '../../testing/createRestWorld.ts'

const issue = '/repositories/acme/website/issues/1'

test.each([
  ['vote', 'ben', 'ana'],
  ['watch', 'ana', 'vera'],
])('default: a %s is given and taken back', async (path, present, absent) => {
  const { login } = await createRestWorld()
  const asPresent = await login(present)
  const asAbsent = await login(absent)
  const status = async (call: typeof asAbsent, method: string) =>
    (await call(method, `${issue}/${path}`)).status

  expect(await status(asPresent, 'GET')).toBe(204)
  expect(await status(asAbsent, 'GET')).toBe(404)
  expect([await status(asAbsent, 'PUT'), await status(asAbsent, 'GET')]).toEqual([204, 204])
  expect([await status(asAbsent, 'DELETE'), await status(asAbsent, 'GET')]).toEqual([204, 404])
  expect(await status(asPresent, 'GET')).toBe(204)
})

test('behavior: one vote each is counted', async () => {
  const { call, read } = await createRestWorld()

  await call('PUT', `${issue}/vote`)
  await call('PUT', `${issue}/vote`)

  expect(await read(issue)).toMatchObject({ votes: 3 })
})

test('behavior: who reports an issue watches it', async () => {
  const { call } = await createRestWorld()
  const issues = '/repositories/acme/website/issues'

  await call('POST', issues, { title: 'x' })

  expect((await call('GET', `${issues}/6/watch`)).status).toBe(204)
  expect((await call('GET', `${issues}/6/vote`)).status).toBe(404)
})

test('behavior: to vote needs account:write and issue, both', async () => {
  const one = await createRestWorld({ scopes: ['account', 'issue:write'] })
  const both = await createRestWorld({ scopes: ['account:write', 'issue'] })

  expect((await one.call('GET', `${issue}/vote`)).status).toBe(404)
  expect((await one.call('PUT', `${issue}/vote`)).status).toBe(403)
  expect((await both.call('PUT', `${issue}/vote`)).status).toBe(204)
})

test.each([
  ['components', ['Opening hours', 'Search']],
  ['milestones', ['Spring', 'Summer']],
  ['versions', ['1.0', '2.0']],
])('default: the %s of a repository', async (list, names) => {
  const { read, call } = await createRestWorld()
  const path = `/repositories/acme/website/${list}`

  const { values } = await read(path)

  expect(values.map(({ name }: { name: string }) => name)).toEqual(names)
  expect(await read(`${path}/2`)).toEqual(values[1])
  expect((await call('GET', `${path}/9`)).status).toBe(404)
})

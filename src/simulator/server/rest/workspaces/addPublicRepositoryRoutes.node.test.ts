import { expect, test } from 'vitest'
import { createRestWorld } from '../../testing/createRestWorld.ts'

const names = ({ values }: { values: { full_name: string }[] }) =>
  values.map(({ full_name: name }) => name)

test('default: what is public, to whoever asks', async () => {
  const { read, callAnonymously } = await createRestWorld()

  expect(names(await read('/repositories'))).toEqual(['acme/website'])
  expect(names(await (await callAnonymously('GET', '/repositories')).json())).toEqual([
    'acme/website',
  ])
})

test.each([
  ['member', ['acme/checkout', 'acme/website', 'orbit/telemetry']],
  ['contributor', ['acme/checkout', 'acme/website', 'orbit/telemetry']],
  ['admin', ['acme/checkout', 'acme/website']],
  ['owner', ['acme/checkout', 'acme/website']],
])('parameters: role=%s', async (role, expected) => {
  const { read, callAnonymously } = await createRestWorld()

  expect(names(await read(`/repositories?role=${role}`))).toEqual(expected)
  const anonymous = await callAnonymously('GET', `/repositories?role=${role}`)
  expect(names(await anonymous.json())).toEqual([])
})

test('parameters: after', async () => {
  const { read } = await createRestWorld()

  expect(names(await read('/repositories?after=2025-01-01T00:00:00Z'))).toEqual(['acme/website'])
  expect(names(await read('/repositories?after=2026-01-01T00:00:00Z'))).toEqual([])
})

test.each(['role=boss', 'role=__proto__', 'after=yesterday'])(
  'behavior: %s is refused',
  async (query) => {
    const { call } = await createRestWorld()

    expect((await call('GET', `/repositories?${query}`)).status).toBe(400)
  },
)

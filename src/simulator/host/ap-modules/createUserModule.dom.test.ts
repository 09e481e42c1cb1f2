import { expect, test } from 'vitest'
import { createApWorld } from '../testing/createApWorld.ts'

const ana = {
  uuid: '{ana}',
  displayName: 'Ana Moreno',
  nickname: 'ana',
  avatarUrl: 'https://host.example/account/ana/avatar/',
}

test.for([
  ['user.getCurrentUser', [ana]],
  ['user.getUser', [ana]],
  ['getCurrentUser', [null, ana]],
] as const)('default: %s', async ([method, answer]) => {
  const { call, openFrame } = await createApWorld()
  expect(await call(openFrame(), method)).toEqual(answer)
})

test.for([
  ['user.getCurrentUser', [undefined]],
  ['getCurrentUser', ['"bb-bootstrap" element has no current user']],
] as const)('behavior: %s for a guest', async ([method, answer]) => {
  const { call, openFrame } = await createApWorld({ user: null })
  expect(await call(openFrame(), method)).toEqual(answer)
})

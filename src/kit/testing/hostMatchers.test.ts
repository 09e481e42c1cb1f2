import { expect, test } from 'vitest'
import { createFakeHost } from '../../testing/createFakeHost.ts'
import { settle } from '../../testing/settle.ts'
import { hostMatchers } from './hostMatchers.ts'

const { toHavePrompted, toHaveSettledOnce } = hostMatchers

async function call(scenario: 'fresh' | 'allowed') {
  const host = createFakeHost({ scenario })
  const given: unknown[] = []
  host.ap.request?.({ url: '/2.0/user', success: (value) => given.push(value) })
  await settle()
  return { host, given }
}

test('default: a host that asked, and has not answered yet', async () => {
  const { host } = await call('fresh')
  expect(toHavePrompted(host).pass).toBe(true)
  expect(toHavePrompted(host, 1).pass).toBe(true)
  expect(toHavePrompted(host, 2)).toMatchObject({ pass: false })
  expect(toHavePrompted(host, 2).message()).toBe('The host opened 1 access requests; expected 2.')
  const settled = toHaveSettledOnce(host)
  expect(settled.pass).toBe(false)
  expect(settled.message()).toContain('GET /2.0/user was answered 0 times')
})

test('behavior: a call that was answered, once', async () => {
  const { host, given } = await call('allowed')
  expect(given).toEqual([{ path: '/2.0/user' }])
  expect(toHavePrompted(host).pass).toBe(false)
  expect(toHaveSettledOnce(host).pass).toBe(true)
})

test('behavior: refuses what is no host, in words', () => {
  expect(() => toHavePrompted({})).toThrow('Give this matcher what createFakeHost() returned.')
})

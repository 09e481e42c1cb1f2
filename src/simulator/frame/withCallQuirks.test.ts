import { expect, test, vi } from 'vitest'
import type { ConnectRequest } from '../../contract/AtlassianConnect.ts'
import { withCallQuirks } from './withCallQuirks.ts'

type Callback = (...args: unknown[]) => void

const quirks = { answers_come_twice: false, ap_returns_promise: false }
const succeed: ConnectRequest = (_url, options) => options?.success?.('body', 'success')
const request: ConnectRequest = (options) =>
  typeof options === 'string' ? succeed(options) : options.success?.('body', 'success')
const fail: ConnectRequest = (options) =>
  typeof options === 'string' ? undefined : options.error?.({ code: 'X' })

test('default', () => {
  expect(withCallQuirks(request, quirks)).toBe(request)
})

test('parameters: answers_come_twice', () => {
  const success = vi.fn<Callback>()
  const error = vi.fn<Callback>()
  const twice = { ...quirks, answers_come_twice: true }
  expect(withCallQuirks(request, twice)('/a', { success })).toBeUndefined()
  withCallQuirks(fail, twice)({ url: '/a', error })
  expect(success.mock.calls).toEqual([
    ['body', 'success'],
    ['body', 'success'],
  ])
  expect(error.mock.calls).toEqual([[{ code: 'X' }], [{ code: 'X' }]])
})

test('parameters: ap_returns_promise', async () => {
  const success = vi.fn<Callback>()
  const promising = { ...quirks, ap_returns_promise: true }
  await expect(withCallQuirks(request, promising)('/a', { success })).resolves.toBe('body')
  await expect(withCallQuirks(fail, promising)({ url: '/a' })).rejects.toEqual({ code: 'X' })
  expect(success).toHaveBeenCalledOnce()
})

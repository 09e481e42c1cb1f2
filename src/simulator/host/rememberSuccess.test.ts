import { expect, test, vi } from 'vitest'
import { rememberSuccess } from './rememberSuccess.ts'

test('default', async () => {
  const load = vi.fn<() => Promise<string>>().mockResolvedValue('value')
  const remembered = rememberSuccess(load)
  expect(await Promise.all([remembered(), remembered()])).toEqual(['value', 'value'])
  expect(load).toHaveBeenCalledOnce()
})

test('behavior: a failure is tried again', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('no'))
  load.mockResolvedValueOnce('value')
  const remembered = rememberSuccess(load)
  await expect(remembered()).rejects.toThrow('no')
  await expect(remembered()).resolves.toBe('value')
})

import { expect, test } from 'vitest'
import { CommandError } from './CommandError.ts'
import { PortTakenError } from './PortTakenError.ts'
import { withPortAdvice } from './withPortAdvice.ts'

test('default', async () => {
  expect(await withPortAdvice('--port', async () => 'open')).toBe('open')
})

test('behavior: a taken port names the flag that chooses another', async () => {
  const cause = new PortTakenError(7990)
  await expect(withPortAdvice('--app-port', () => Promise.reject(cause))).rejects.toThrow(
    new CommandError(
      'Port 7990 is taken. Stop the program that uses it, or choose another with --app-port.',
      { cause },
    ),
  )
})

test('behavior: other failures stay what they are', async () => {
  const error = new Error('EACCES')
  await expect(withPortAdvice('--port', () => Promise.reject(error))).rejects.toBe(error)
})

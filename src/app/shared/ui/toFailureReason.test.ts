import { expect, test } from 'vitest'
import { parseHostError } from '../../../bridge/core.ts'
import { messages } from './messages.ts'
import { toFailureReason } from './toFailureReason.ts'

test.each([
  [401, messages.whyUnauthorized],
  [403, messages.whyForbidden],
  [404, messages.whyMissing],
  [409, messages.whyChanged],
  [412, messages.whyChanged],
  [418, messages.whyStatus],
  [429, messages.whyPause],
  [502, messages.whyServer],
])('behavior: status %i', (status, message) => {
  expect(toFailureReason(parseHostError([{ status }]))).toBe(message)
})

test.each([
  [{ status: 0 }, messages.whyNetwork],
  [{}, messages.whyHost],
])('behavior: %j', (value, message) => {
  expect(toFailureReason(parseHostError([value]))).toBe(message)
})

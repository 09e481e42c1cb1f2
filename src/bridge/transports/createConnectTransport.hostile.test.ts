import { expect, test } from 'vitest'
import { createBridge } from '../core/createBridge.ts'
import { createConnectTransport } from './createConnectTransport.ts'
import { createTestClock } from '../../testing/createTestClock.ts'
import { outcome } from '../../testing/createTestBridge.ts'

const capabilities = { consentCodes: true, abort: false, flags: false }
const broken = () => JSON.parse('x')
const clock = createTestClock()

test.each([
  [
    'an unreadable body',
    createConnectTransport(
      () => ({
        request: async () => ({
          get body() {
            return broken()
          },
          xhr: 1,
        }),
      }),
      { clock },
    ),
    'HOST_ERROR',
  ],
  [
    'an unreadable AP',
    createConnectTransport(
      () => ({
        get request() {
          return broken()
        },
      }),
      { clock },
    ),
    'HOST_UNAVAILABLE',
  ],
  [
    'a transport that rejects',
    { name: 'x', capabilities, send: () => Promise.reject(new Error('no')) },
    'HOST_ERROR',
  ],
  ['a transport that throws', { name: 'x', capabilities, send: broken }, 'HOST_ERROR'],
])('behavior: %s settles at once', async (_, transport, code) => {
  const bridge = createBridge({ transport, clock })
  const answer = outcome(bridge.request({ path: '/a' }))
  await clock.advance(0)
  await clock.advance(999_999)
  await expect(answer).resolves.toBe(code)
})

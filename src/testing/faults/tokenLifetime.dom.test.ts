import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createBridge, createConnectTransport } from '../../bridge/core.ts'
import type { FakeHttpAnswer } from '../fakeHost/FakeHostParameters.ts'
import { openSimpleXdmFrame } from '../contract/openSimpleXdmFrame.ts'

const endings: (() => void)[] = []

beforeEach(() => {
  // jsdom brings one of its own, and the server's signatures go by that of Node.
  vi.stubGlobal('Uint8Array', Object.getPrototypeOf(Buffer))
})

afterEach(() => {
  vi.unstubAllGlobals()
  for (const end of endings.splice(0)) end()
})

/** The bridge in the frame of the simulated host, whose token endpoint says this of the lifetime. */
async function openBridge(lifetime: { expires_in?: unknown }, answers: FakeHttpAnswer[] = []) {
  const token = { access_token: 't', token_type: 'bearer', scopes: 'account' }
  const { frame, close } = await openSimpleXdmFrame({
    arrangement: {
      decision: 'none',
      tokenAnswer: { status: 200, body: JSON.stringify({ ...token, ...lifetime }) },
      answers,
    },
    log: [],
  })
  endings.push(close)
  const bridge = createBridge({ transport: createConnectTransport(() => frame.ap) })
  return { bridge, user: frame.user }
}

const fine = { status: 200, body: '{"is":"fine"}' }

test('fault E07: a token with seconds to live is replaced, and nobody is asked again', async () => {
  // The host takes a token for spent three seconds before its end.
  const answers = [fine, { status: 401, body: '{}' }, fine]
  const { bridge, user } = await openBridge({ expires_in: 2 }, answers)
  const first = bridge.request({ path: '/2.0/contract/first' })
  await user.allow()
  await expect(first).resolves.toEqual({ is: 'fine' })

  await expect(bridge.request({ path: '/2.0/contract/next' })).resolves.toEqual({ is: 'fine' })
  expect(await user.isAsked()).toBe(false)
})

test.each([
  ['missing', {}],
  ['null', { expires_in: null }],
  ['nothing', { expires_in: 0 }],
  ['negative', { expires_in: -7_200 }],
  ['a text', { expires_in: '7200' }],
  ['no number', { expires_in: 'soon' }],
  ['beyond all time', { expires_in: 1e12 }],
])('fault E08: a lifetime that is %s costs no call and no question', async (_, lifetime) => {
  const { bridge, user } = await openBridge(lifetime, [fine])
  const first = bridge.request({ path: '/2.0/contract/first' })
  await user.allow()
  await expect(first).resolves.toEqual({ is: 'fine' })

  const reads = ['/a', '/b', '/c'].map((name) => bridge.request({ path: `/2.0/contract${name}` }))
  await expect(Promise.all(reads)).resolves.toEqual(reads.map(() => ({ is: 'fine' })))
  expect(await user.isAsked()).toBe(false)
})

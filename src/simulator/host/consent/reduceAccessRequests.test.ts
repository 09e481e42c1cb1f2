import { expect, test } from 'vitest'
import type { AccessRequest, RequestingApp } from './AccessRequest.ts'
import { reduceAccessRequests } from './reduceAccessRequests.ts'

const app = (clientId: string): RequestingApp => ({
  appKey: clientId,
  appName: clientId,
  clientId,
  scopes: [],
})
const request = (id: number, clientId: string, calls = [id]): AccessRequest => ({
  id,
  app: app(clientId),
  calls,
})
const raised = (call: number, clientId: string) =>
  ({ type: 'raised', call, app: app(clientId) }) as const

test('default', () => {
  expect(reduceAccessRequests([], raised(1, 'a'), false)).toEqual({
    requests: [request(1, 'a')],
    settled: [],
  })
})

test('behavior: a second call of an app joins its request', () => {
  const { requests } = reduceAccessRequests([request(1, 'a')], raised(2, 'a'), false)
  expect(requests).toEqual([request(1, 'a', [1, 2])])
})

test('behavior: another app has a request of its own, behind the first', () => {
  const { requests } = reduceAccessRequests([request(1, 'a')], raised(2, 'b'), false)
  expect(requests).toEqual([request(1, 'a'), request(2, 'b')])
})

test('behavior: an answer settles all calls of its app and of no other', () => {
  const open = [request(1, 'a', [1, 3]), request(2, 'b')]
  expect(
    reduceAccessRequests(open, { type: 'answered', id: 1, decision: 'allowed' }, false),
  ).toEqual({
    requests: [request(2, 'b')],
    settled: [
      { call: 1, outcome: 'allowed' },
      { call: 3, outcome: 'allowed' },
    ],
  })
})

test('behavior: time over settles its request only', () => {
  const open = [request(1, 'a', [1, 3]), request(2, 'b')]
  expect(reduceAccessRequests(open, { type: 'expired', id: 1 }, false)).toEqual({
    requests: [request(2, 'b')],
    settled: [
      { call: 1, outcome: 'unanswered' },
      { call: 3, outcome: 'unanswered' },
    ],
  })
})

test('behavior: an answer that comes too late changes nothing', () => {
  const open = [request(2, 'b')]
  expect(reduceAccessRequests(open, { type: 'answered', id: 1, decision: 'denied' }, true)).toEqual(
    {
      requests: open,
      settled: [],
    },
  )
})

test('parameters: isAskedPerCall raises a request for each call', () => {
  const { requests } = reduceAccessRequests([request(1, 'a')], raised(2, 'a'), true)
  expect(requests).toEqual([request(1, 'a'), request(2, 'a')])
})

test('parameters: isAskedPerCall lets one answer settle every app', () => {
  const open = [request(1, 'a'), request(2, 'a'), request(3, 'b')]
  expect(reduceAccessRequests(open, { type: 'answered', id: 1, decision: 'denied' }, true)).toEqual(
    {
      requests: [],
      settled: [
        { call: 1, outcome: 'denied' },
        { call: 2, outcome: 'denied' },
        { call: 3, outcome: 'denied' },
      ],
    },
  )
})

test('parameters: isAskedPerCall lets time run out for one call alone', () => {
  const open = [request(1, 'a'), request(2, 'a')]
  const { requests } = reduceAccessRequests(open, { type: 'expired', id: 1 }, true)
  expect(requests).toEqual([request(2, 'a')])
})

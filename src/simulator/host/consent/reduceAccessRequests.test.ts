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
  form: 'dialog',
  isReviewed: false,
  calls,
})
const raised = (call: number, clientId: string) =>
  ({ type: 'raised', call, app: app(clientId), form: 'dialog' }) as const
const denied = { type: 'answered', id: 1, decision: 'denied' } as const

const announced = { isAskedPerCall: false, isAnswerForAll: false }
const perCall = { isAskedPerCall: true, isAnswerForAll: false }
const forAll = { isAskedPerCall: false, isAnswerForAll: true }
const observed = { isAskedPerCall: true, isAnswerForAll: true }

test('default', () => {
  expect(reduceAccessRequests([], raised(1, 'a'), announced)).toEqual({
    requests: [request(1, 'a')],
    settled: [],
  })
})

test('behavior: a second call of an app joins its request', () => {
  const { requests } = reduceAccessRequests([request(1, 'a')], raised(2, 'a'), announced)
  expect(requests).toEqual([request(1, 'a', [1, 2])])
})

test('behavior: another app has a request of its own, behind the first', () => {
  const { requests } = reduceAccessRequests([request(1, 'a')], raised(2, 'b'), announced)
  expect(requests).toEqual([request(1, 'a'), request(2, 'b')])
})

test('behavior: an answer settles all calls of its app and of no other', () => {
  const open = [request(1, 'a', [1, 3]), request(2, 'b')]
  const event = { type: 'answered', id: 1, decision: 'allowed' } as const
  expect(reduceAccessRequests(open, event, announced)).toEqual({
    requests: [request(2, 'b')],
    settled: [
      { call: 1, outcome: 'allowed' },
      { call: 3, outcome: 'allowed' },
    ],
  })
})

test('behavior: time over settles its request only', () => {
  const open = [request(1, 'a', [1, 3]), request(2, 'b')]
  expect(reduceAccessRequests(open, { type: 'expired', id: 1 }, observed)).toEqual({
    requests: [request(2, 'b')],
    settled: [
      { call: 1, outcome: 'unanswered' },
      { call: 3, outcome: 'unanswered' },
    ],
  })
})

test('behavior: an answer that comes too late changes nothing', () => {
  const open = [request(2, 'b')]
  expect(reduceAccessRequests(open, denied, observed)).toEqual({ requests: open, settled: [] })
})

test('behavior: a review changes its request and settles nothing', () => {
  const open = [request(1, 'a'), request(2, 'b')]
  expect(reduceAccessRequests(open, { type: 'reviewed', id: 2 }, announced)).toEqual({
    requests: [request(1, 'a'), { ...request(2, 'b'), isReviewed: true }],
    settled: [],
  })
})

test('parameters: isAskedPerCall raises a request for each call', () => {
  const { requests } = reduceAccessRequests([request(1, 'a')], raised(2, 'a'), perCall)
  expect(requests).toEqual([request(1, 'a'), request(2, 'a')])
})

test('parameters: isAskedPerCall lets an answer close every request of its app', () => {
  const open = [request(1, 'a'), request(2, 'a'), request(3, 'b')]
  expect(reduceAccessRequests(open, denied, perCall)).toEqual({
    requests: [request(3, 'b')],
    settled: [
      { call: 1, outcome: 'denied' },
      { call: 2, outcome: 'denied' },
    ],
  })
})

test('parameters: isAskedPerCall lets time run out for one call alone', () => {
  const open = [request(1, 'a'), request(2, 'a')]
  const { requests } = reduceAccessRequests(open, { type: 'expired', id: 1 }, perCall)
  expect(requests).toEqual([request(2, 'a')])
})

test('parameters: isAnswerForAll settles every app, and leaves the questions of the others', () => {
  const open = [request(1, 'a'), request(2, 'a'), request(3, 'b')]
  expect(reduceAccessRequests(open, denied, observed)).toEqual({
    requests: [request(3, 'b', [])],
    settled: [
      { call: 1, outcome: 'denied' },
      { call: 2, outcome: 'denied' },
      { call: 3, outcome: 'denied' },
    ],
  })
})

test('parameters: isAnswerForAll lets a new call take over a question nobody waits for', () => {
  const { requests } = reduceAccessRequests([request(3, 'b', [])], raised(4, 'b'), forAll)
  expect(requests).toEqual([request(4, 'b')])
})

test('parameters: isAnswerForAll lets a question be answered that nobody waits for', () => {
  expect(reduceAccessRequests([request(1, 'b', [])], denied, forAll)).toEqual({
    requests: [],
    settled: [],
  })
})

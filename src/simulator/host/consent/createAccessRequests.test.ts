import { afterEach, expect, test, vi } from 'vitest'
import { createAccessRequests } from './createAccessRequests.ts'

const separate = { isAskedPerCall: false, isAnswerForAll: false, form: 'dialog' } as const
const open = { form: 'dialog', isReviewed: false }
const app = { appKey: 'app', appName: 'Assent', clientId: 'client', scopes: [] }
const rules = { ...separate, timeoutMs: 1_000 }

afterEach(() => {
  vi.useRealTimers()
})

test('default', async () => {
  const requests = createAccessRequests()
  const outcome = requests.ask(app, rules)
  expect(requests.open.getState()).toEqual([{ id: 1, app, ...open, calls: [1] }])
  requests.answer(1, 'allowed')
  await expect(outcome).resolves.toBe('allowed')
})

test('behavior: calls of one app share the answer', async () => {
  const requests = createAccessRequests()
  const outcomes = [requests.ask(app, rules), requests.ask(app, rules)]
  requests.answer(1, 'denied')
  await expect(Promise.all(outcomes)).resolves.toEqual(['denied', 'denied'])
  expect(requests.open.getState()).toEqual([])
})

test('behavior: no answer in time', async () => {
  vi.useFakeTimers()
  const requests = createAccessRequests()
  const outcome = requests.ask(app, rules)
  vi.advanceTimersByTime(1_000)
  await expect(outcome).resolves.toBe('unanswered')
  expect(requests.open.getState()).toEqual([])
})

test('behavior: a call that joins does not give the request more time', async () => {
  vi.useFakeTimers()
  const requests = createAccessRequests()
  void requests.ask(app, rules)
  vi.advanceTimersByTime(999)
  const second = requests.ask(app, rules)
  vi.advanceTimersByTime(1)
  await expect(second).resolves.toBe('unanswered')
})

test('behavior: an answer ends the time', async () => {
  vi.useFakeTimers()
  const requests = createAccessRequests()
  const outcome = requests.ask(app, rules)
  requests.answer(1, 'allowed')
  expect(vi.getTimerCount()).toBe(0)
  await expect(outcome).resolves.toBe('allowed')
})

test.for([0, 2 ** 31])('parameters: timeoutMs %d never ends', (timeoutMs) => {
  vi.useFakeTimers()
  const requests = createAccessRequests()
  void requests.ask(app, { ...rules, timeoutMs })
  expect(vi.getTimerCount()).toBe(0)
})

test('behavior: a new call after the answer asks again', () => {
  const requests = createAccessRequests()
  void requests.ask(app, rules)
  requests.answer(1, 'denied')
  void requests.ask(app, rules)
  expect(requests.open.getState()).toEqual([{ id: 2, app, ...open, calls: [2] }])
})

test('behavior: a review changes the form, and answers nothing', async () => {
  const requests = createAccessRequests()
  const outcome = requests.ask(app, { ...rules, form: 'flag' })
  requests.review(1)
  expect(requests.open.getState()).toEqual([
    { id: 1, app, form: 'flag', isReviewed: true, calls: [1] },
  ])
  requests.answer(1, 'allowed')
  await expect(outcome).resolves.toBe('allowed')
})

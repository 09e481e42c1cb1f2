import { expect, test } from 'vitest'
import { createAuthorizeRequests } from './createAuthorizeRequests.ts'

const request = {
  client: 'consumer:1',
  responseType: 'code',
  destination: 'http://localhost/',
  scopes: [],
} as const

function createCounted() {
  let count = 0
  const clock = { time: 0 }
  const requests = createAuthorizeRequests({
    createSecret: () => String((count += 1)),
    now: () => clock.time,
  })
  return { requests, clock, open: () => requests.open({ ...request, session: 's', user: 'ana' }) }
}

test('default: it is taken once', () => {
  const { requests, open } = createCounted()
  const token = open()

  expect(requests.take(token, 's', 'ana')).toEqual(request)
  expect(requests.take(token, 's', 'ana')).toBeUndefined()
})

test('behavior: another browser or user does not use it up', () => {
  const { requests, open } = createCounted()
  const token = open()

  expect(requests.take(token, 'other', 'ana')).toBeUndefined()
  expect(requests.take(token, 's', 'ben')).toBeUndefined()
  expect(requests.take(token, 's', 'ana')).toEqual(request)
})

test('behavior: it is over after an hour', () => {
  const { requests, clock, open } = createCounted()
  const [first, second] = [open(), open()]

  clock.time = 3_599_999
  expect(requests.take(first, 's', 'ana')).toEqual(request)
  clock.time = 3_600_000
  expect(requests.take(second, 's', 'ana')).toBeUndefined()
})

test('behavior: the newest 1000 are kept', () => {
  const { requests, open } = createCounted()
  const [first, second] = [open(), open()]
  for (let count = 0; count < 999; count += 1) open()

  expect(requests.take(first, 's', 'ana')).toBeUndefined()
  expect(requests.take(second, 's', 'ana')).toEqual(request)
})

import { afterEach, expect, test } from 'vitest'
import { createWindowSend } from './createWindowSend.ts'
import { readWindowName } from './readWindowName.ts'

afterEach(() => {
  window.sessionStorage.clear()
  window.history.replaceState(undefined, '', '/')
})
const open = (address: string) => window.history.replaceState(undefined, '', address)

test('default: a page is in no second window', () => {
  expect(readWindowName(window)).toBeUndefined()
})

test('behavior: the tab remembers the name of its window, and shows it', () => {
  open('/?window=ben')
  expect(readWindowName(window)).toBe('ben')
  open('/acme/checkout/pull-requests/1?inspector=open')
  expect(readWindowName(window)).toBe('ben')
  expect(window.location.search).toBe('?inspector=open&window=ben')
})

test('behavior: an empty name makes it a window like any other', () => {
  open('/?window=ben')
  readWindowName(window)
  open('/?window=')
  expect(readWindowName(window)).toBeUndefined()
  open('/')
  expect(readWindowName(window)).toBeUndefined()
})

test('behavior: requests say whose window it is, whatever is in the name', async () => {
  const seen: (string | null)[] = []
  const send: typeof fetch = async (_input, init) => {
    seen.push(new Headers(init?.headers).get('X-Simulator-Window'))
    return new Response()
  }
  await createWindowSend(send, undefined)('/')
  await createWindowSend(send, 'ben')('/', { headers: { Accept: 'text/html' } })
  await createWindowSend(send, 'b\nö')('/')
  expect(seen).toEqual([null, 'ben', 'b%0A%C3%B6'])
})

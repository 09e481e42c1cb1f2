import { expect, test } from 'vitest'
import { readPageName } from './readPageName.ts'

function createFrame(parent: Document): Window {
  const frame = parent.createElement('iframe')
  parent.body.append(frame)
  const { contentWindow } = frame
  if (!contentWindow) throw new Error('A frame in a document has a window.')
  return contentWindow
}

test('default', () => {
  const [first, second] = [createFrame(document), createFrame(document)]
  expect(readPageName(first)).toBe(readPageName(second))
  expect(readPageName(first)).toBe(readPageName(first))
})

test('behavior: frames of different pages have different names', () => {
  const pages = [createFrame(document), createFrame(document)]
  const [first, second] = pages.map((page) => readPageName(createFrame(page.document)))
  expect(first).not.toBe(second)
})

test('behavior: frames of other origins are passed over', () => {
  const foreign = new Proxy(
    {},
    {
      get() {
        throw new DOMException('Blocked a frame', 'SecurityError')
      },
    },
  )
  const frame = Object.assign(Object.create(null), { parent: { length: 1, 0: foreign } })
  expect(readPageName(frame)).toMatch(/^[\da-f-]{36}$/)
})

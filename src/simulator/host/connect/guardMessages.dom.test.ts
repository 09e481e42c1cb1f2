import { afterEach, expect, test, vi } from 'vitest'
import { guardMessages } from './guardMessages.ts'

const removals: (() => void)[] = []
afterEach(() => {
  for (const remove of removals.splice(0)) remove()
  document.body.replaceChildren()
})

function createPage() {
  const frame = document.createElement('iframe')
  frame.id = 'frame-1'
  document.body.append(frame)
  const heard = vi.fn<(event: MessageEvent) => void>()
  removals.push(guardMessages(window), () => window.removeEventListener('message', heard))
  window.addEventListener('message', heard)
  return { frame, heard }
}

function receive(data: unknown, source: Window | null) {
  window.dispatchEvent(new MessageEvent('message', { data, source }))
}

test('behavior: a message of a frame is heard', () => {
  const { frame, heard } = createPage()
  receive({ type: 'unload', eid: 'frame-1' }, frame.contentWindow)
  expect(heard).toHaveBeenCalledOnce()
})

test('behavior: a message of another window is not', () => {
  const { heard } = createPage()
  receive({ type: 'unload', eid: 'frame-1' }, window)
  expect(heard).not.toHaveBeenCalled()
})

test('behavior: nothing is not', () => {
  const { frame, heard } = createPage()
  receive(null, frame.contentWindow)
  expect(heard).not.toHaveBeenCalled()
})

test('behavior: the id of an element that is no frame is not', () => {
  const { frame, heard } = createPage()
  document.body.append(Object.assign(document.createElement('div'), { id: 'root' }))
  receive({ type: 'unload', eid: 'root' }, frame.contentWindow)
  expect(heard).not.toHaveBeenCalled()
})

const flag = { type: 'req', eid: 'frame-1', mod: 'flag', _cls: 'create', args: [] }

test('behavior: a call of an object that nobody has made is not', () => {
  const { frame, heard } = createPage()
  receive({ ...flag, _id: '1', fn: 'close' }, frame.contentWindow)
  expect(heard).not.toHaveBeenCalled()
})

test('behavior: a call of an object that its frame has made is heard', () => {
  const { frame, heard } = createPage()
  receive({ ...flag, _id: '1', fn: 'constructor' }, frame.contentWindow)
  receive({ ...flag, _id: '1', fn: 'close' }, frame.contentWindow)
  expect(heard).toHaveBeenCalledTimes(2)
})

test('behavior: a frame makes five hundred objects at most', () => {
  const { frame, heard } = createPage()
  for (let index = 0; index < 600; index += 1) {
    receive({ ...flag, _id: index.toString(16), fn: 'constructor' }, frame.contentWindow)
  }
  expect(heard).toHaveBeenCalledTimes(500)
})

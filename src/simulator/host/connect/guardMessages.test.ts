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

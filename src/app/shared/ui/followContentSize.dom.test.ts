import { afterEach, expect, test, vi } from 'vitest'
import { followContentSize } from './followContentSize.ts'

function start(height: number) {
  vi.useFakeTimers()
  let report = () => {}
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        report = callback
      }
      observe() {}
      disconnect() {
        report = () => {}
      }
    },
  )
  vi.stubGlobal('innerHeight', 400)
  const content = document.createElement('div')
  vi.spyOn(content, 'offsetHeight', 'get').mockReturnValue(height)
  const resizeFrame = vi.fn<() => void>()
  const end = followContentSize(content, resizeFrame)
  return { content, resizeFrame, end, changeSize: () => report() }
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('default: each change of the size changes the style that the script watches', () => {
  const { content, changeSize } = start(400)

  changeSize()
  const first = content.style.cssText
  changeSize()

  expect(first).not.toBe('')
  expect(content.style.cssText).not.toBe(first)
})

test('behavior: content at rest in a frame of another height asks once for its own', () => {
  const { resizeFrame, changeSize } = start(300)

  changeSize()
  vi.advanceTimersByTime(450)
  changeSize()
  vi.advanceTimersByTime(450)
  expect(resizeFrame).not.toHaveBeenCalled()
  vi.advanceTimersByTime(5000)

  expect(resizeFrame).toHaveBeenCalledOnce()
})

test.each([400, 399, 401, 0])('behavior: %i px in a frame of 400 px ask for nothing', (height) => {
  const { resizeFrame, changeSize } = start(height)

  changeSize()
  vi.advanceTimersByTime(5000)

  expect(resizeFrame).not.toHaveBeenCalled()
})

test('behavior: nothing is asked after the end', () => {
  const { resizeFrame, changeSize, end } = start(300)

  changeSize()
  end()
  vi.advanceTimersByTime(5000)

  expect(resizeFrame).not.toHaveBeenCalled()
})

import { expect, test } from 'vitest'
import { readShortcut } from './readShortcut.ts'

function press(key: string, options: KeyboardEventInit = {}, markup?: string) {
  const place = document.createElement(markup ?? 'a')
  document.body.replaceChildren(place)
  const found: (string | undefined)[] = []
  const note = (event: KeyboardEvent) => found.push(readShortcut(event))
  document.addEventListener('keydown', note, { once: true })
  place.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...options }))
  return found[0]
}

test.each([
  ['j', 'next'],
  ['k', 'previous'],
  ['/', 'search'],
  ['?', 'help'],
  ['x', undefined],
  ['toString', undefined],
])('default: %s asks for %s', (key, shortcut) => {
  expect(press(key)).toBe(shortcut)
})

test.each(['input', 'select', 'textarea', 'dialog'])('behavior: not in a %s', (markup) => {
  expect(press('j', {}, markup)).toBeUndefined()
})

test.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }])(
  'behavior: not with %j',
  (options) => {
    expect(press('k', options)).toBeUndefined()
  },
)

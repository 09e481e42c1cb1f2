import { afterEach, expect, test, vi } from 'vitest'
import { isInDrawerBeside } from './isInDrawerBeside.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

function build() {
  const drawer = document.createElement('aside')
  drawer.dataset['drawer'] = 'true'
  const button = drawer.appendChild(document.createElement('button'))
  return { button, other: document.createElement('button') }
}

test('default: only what is in the drawer', () => {
  vi.stubGlobal('innerWidth', 1280)
  const { button, other } = build()
  expect([button, other].map(isInDrawerBeside)).toEqual([true, false])
})

test('behavior: nothing where the drawer would cover the dialog', () => {
  vi.stubGlobal('innerWidth', 1279)
  expect(isInDrawerBeside(build().button)).toBe(false)
})

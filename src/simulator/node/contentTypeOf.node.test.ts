import { expect, test } from 'vitest'
import { contentTypeOf } from './contentTypeOf.ts'

test('default', () => {
  expect(contentTypeOf('/site/host.css')).toBe('text/css; charset=utf-8')
})

test('behavior: the case of the suffix does not count', () => {
  expect(contentTypeOf('LOGO.SVG')).toBe('image/svg+xml')
})

test('behavior: an unknown suffix is bytes', () => {
  expect(contentTypeOf('page.html.bak')).toBe('application/octet-stream')
})

import { expect, test } from 'vitest'
import { CommandError } from './CommandError.ts'
import { readAppUrl } from './readAppUrl.ts'

test.each([
  ['http://localhost:7991', 'http://localhost:7991'],
  ['http://localhost:7991/', 'http://localhost:7991'],
  ['https://Reviews.example/app//', 'https://reviews.example/app'],
  ['https://reviews.example/?', 'https://reviews.example'],
])('default: %s', (text, url) => {
  expect(readAppUrl('--app-url', text)).toBe(url)
})

test.each([
  '',
  'localhost:7991',
  '/app',
  'ftp://localhost',
  'javascript:alert(1)',
  'http://localhost:7991/?a=b',
  'http://localhost:7991/#top',
  'http://ana@localhost:7991',
])('behavior: refuses "%s"', (text) => {
  expect(() => readAppUrl('--app-url', text)).toThrow(
    new CommandError(`--app-url needs an address such as http://localhost:7991, not "${text}".`),
  )
})

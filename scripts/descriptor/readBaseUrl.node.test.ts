import { expect, test } from 'vitest'
import { readBaseUrl } from './readBaseUrl.ts'

test.each([
  ['https://reviews.acme.example', 'https://reviews.acme.example'],
  ['https://REVIEWS.acme.example', 'https://reviews.acme.example'],
  ['https://reviews.acme.example:8443', 'https://reviews.acme.example:8443'],
  ['https://172.32.0.1', 'https://172.32.0.1'],
])('behavior: %s is taken', (text, baseUrl) => {
  expect(readBaseUrl(text)).toBe(baseUrl)
})

const local = 'is local: Bitbucket cannot reach'

test.each([
  [undefined, '--base-url is missing. Give one such as https://reviews.acme.example.'],
  ['', '--base-url is missing.'],
  ['reviews.acme.example', '--base-url is no address: reviews.acme.example.'],
  [
    'http://reviews.acme.example',
    'must be https, not http: the address of each page carries a JWT',
  ],
  ['https://ana:1@reviews.acme.example', 'must name no user'],
  [
    'https://reviews.acme.example/',
    'must not end with a slash: paths are put behind it. Say https://reviews.acme.example.',
  ],
  ['https://reviews.acme.example/app', 'must be an origin, without a path'],
  ['https://reviews.acme.example?a=1', 'must be an origin'],
  ['https://reviews.acme.example#a', 'must be an origin'],
  ['https://localhost:7991', local],
  ['https://app.localhost', local],
  ['https://127.0.0.1', local],
  ['https://[::1]', local],
  ['https://10.0.0.7', local],
  ['https://172.16.0.7', local],
  ['https://192.168.1.7', local],
  ['https://intranet', local],
  ['https://build.internal', local],
])('behavior: %s is refused', (text, message) => {
  expect(() => readBaseUrl(text)).toThrow(message)
})

import { array, assert, asyncProperty, nat } from 'fast-check'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { toFrameStream, toRewritableType, type RewritableType } from './toFrameStream.ts'

const origins = {
  simulatorOrigin: 'http://localhost:7990',
  appOrigin: 'https://app.example',
  proxyOrigin: 'http://127.0.0.1:8000',
}
const script = 'https://bitbucket.org/atlassian-connect/all.js'
const replaced = 'http://localhost:7990/atlassian-connect/all.js'

function pass(type: RewritableType, chunks: readonly Uint8Array[]) {
  return Readable.from(chunks).pipe(toFrameStream(type, origins))
}

const page = `<!doctype html><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="script-src 'self' https://bitbucket.org">
<script src="${script}"></script><p>a < b, grün</p><script src=${script}></script>${script}`

test('default', async () => {
  const changed = await text(pass('html', [Buffer.from(page)]))

  expect(changed).toBe(
    page
      .replaceAll(script, replaced)
      .replace('https://bitbucket.org">', 'https://bitbucket.org http://localhost:7990">'),
  )
})

test('behavior: where a text is cut makes no difference', async () => {
  const bytes = Buffer.from(page)
  const whole = await text(pass('html', [bytes]))
  const cuts = array(nat({ max: bytes.length }), { maxLength: 12 })

  await assert(
    asyncProperty(cuts, async (places) => {
      const ends = [0, ...places.toSorted((a, b) => a - b), bytes.length]
      const chunks = ends.slice(1).map((end, index) => bytes.subarray(ends[index], end))
      expect(
        await text(
          pass(
            'html',
            chunks.filter(({ length }) => length > 0),
          ),
        ),
      ).toBe(whole)
    }),
  )
})

test('behavior: bytes of any encoding stay', async () => {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index))

  expect(await buffer(pass('script', [bytes, bytes]))).toEqual(Buffer.concat([bytes, bytes]))
})

test('behavior: a page does not wait for its end', async () => {
  const stream = toFrameStream('html', origins)
  stream.write('<p>first</p>')

  expect(String(stream.read())).toBe('<p>first</p>')
})

test('behavior: a lone bracket does not hold a page back for ever', async () => {
  const stream = toFrameStream('html', origins)
  stream.write(`a < ${'b'.repeat(20_000)}`)

  expect(String(stream.read()).length).toBeGreaterThan(19_000)
})

test.each([
  ['text/html; charset=utf-8', 'html'],
  ['TEXT/HTML', 'html'],
  ['text/javascript', 'script'],
  ['application/x-javascript; charset=x', 'script'],
  ['application/json', undefined],
  ['text/css', undefined],
  [undefined, undefined],
])('a type of %s is %s', (contentType, type) => {
  expect(toRewritableType(contentType)).toBe(type)
})

import * as v from 'valibot'
import { expect, test } from 'vitest'
import { readJson } from './readJson.ts'

const schema = v.object({ name: v.optional(v.string()), list: v.optional(v.array(v.unknown())) })
const read = (body: string) =>
  readJson(new Request('http://localhost', { method: 'POST', body }), schema)
const deep = (levels: number) => `{"list":${'['.repeat(levels)}${']'.repeat(levels)}}`

test('default', async () => {
  expect(await read('{"name":"x"}')).toEqual({ name: 'x' })
})

test('behavior: what is wrong is named, in the text and by field', async () => {
  await expect(read('{"name":1}')).rejects.toMatchObject({
    status: 400,
    body: {
      error: { message: expect.stringMatching(/^name: /), fields: { name: [expect.any(String)] } },
    },
  })
})

test.each(['', '{', '{"name":}', 'name=x', '\u0000'])('behavior: %j is no JSON', async (body) => {
  await expect(read(body)).rejects.toMatchObject({ status: 400, message: 'The body must be JSON.' })
})

test('behavior: a hundred levels pass, and no more', async () => {
  await expect(read(deep(99))).resolves.toHaveProperty('list')
  await expect(read(deep(100))).rejects.toThrow('more than 100 levels deep')
  await expect(read('['.repeat(200_000))).rejects.toThrow('more than 100 levels deep')
})

test('behavior: marks within texts are no levels', async () => {
  const name = `${'['.repeat(200)}"\\${'{'.repeat(200)}`
  expect(await read(JSON.stringify({ name }))).toEqual({ name })
})

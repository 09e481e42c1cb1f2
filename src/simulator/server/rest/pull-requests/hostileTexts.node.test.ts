import { expect, test } from 'vitest'
import { createReviewWorld } from '../../testing/createReviewWorld.ts'
import { testOrigin } from '../../testing/testDescriptor.ts'

const nasty = '\uD800\0<img src=x onerror=alert(1)>\u202E'

test('default: half characters, NULs and markup are texts like others', async () => {
  const { ana, read } = await createReviewWorld()
  const content = { raw: nasty }
  const inline = { path: nasty, to: Number.MAX_SAFE_INTEGER }

  const comment = await (await ana('POST', '/1/comments', { content, inline })).json()
  const task = await (await ana('POST', '/1/tasks', { content })).json()
  const changed = await ana('PUT', '/1', { title: nasty, description: nasty })

  expect(comment.content.html).not.toContain('<img')
  expect(task.content.html).not.toContain('<img')
  expect(changed.status).toBe(200)
  expect((await read('/1')).summary.html).not.toContain('<img')
  expect((await read('/1/activity')).values.length).toBeGreaterThan(5)
})

test('behavior: a message of a merge ends in git without what git does not take', async () => {
  const { ana, repository } = await createReviewWorld()

  expect((await ana('POST', '/1/merge', { message: nasty })).status).toBe(200)

  const { target } = await repository('/refs/branches/main')
  expect(target.message).not.toContain('\0')
  expect(target.message).toContain('<img')
  expect(target.summary.html).not.toContain('<img')
})

test('behavior: an empty message is the usual one', async () => {
  const { ana, repository } = await createReviewWorld()

  await ana('POST', '/1/merge', { message: ' ' })

  const { target } = await repository('/refs/branches/main')
  expect(target.message).toMatch(/^Merged in retry-failed-card-payments \(pull request #1\)/)
})

test.each(['{', '[]', 'null', '1', '"x"', '{"content":{"raw":{"toString":1}}}', '{"__proto__":1}'])(
  'behavior: the body %s is a 400 to all that read one',
  async (body) => {
    const { server, page } = await createReviewWorld()
    const list = `${testOrigin}/2.0/repositories/acme/checkout/pullrequests`
    const headers = { Authorization: `Bearer ${await page.allow()}` }
    const calls = ['', '/1/comments', '/1/tasks'].map((path) =>
      server.handle(new Request(list + path, { method: 'POST', headers, body })),
    )

    const statuses = (await Promise.all(calls)).map(({ status }) => status)

    expect(statuses).toEqual([400, 400, 400])
  },
)

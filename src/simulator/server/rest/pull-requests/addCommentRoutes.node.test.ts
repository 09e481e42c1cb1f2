import { expect, test } from 'vitest'
import { createReviewWorld } from '../../testing/createReviewWorld.ts'

const say = (raw: string, more = {}) => ({ content: { raw }, ...more })

test('default: a comment is kept, counted and found at its address', async () => {
  const { ana, read } = await createReviewWorld()

  const response = await ana('POST', '/1/comments', say('<b>Hm.</b>\n\nWhy?'))

  const comment = await response.json()
  expect(response.status).toBe(201)
  expect(response.headers.get('Location')).toBe(comment.links.self.href)
  expect(comment).toMatchObject({
    type: 'pullrequest_comment',
    content: { raw: '<b>Hm.</b>\n\nWhy?', html: '<p>&lt;b&gt;Hm.&lt;/b&gt;</p><p>Why?</p>' },
    user: { nickname: 'ana' },
    deleted: false,
    pullrequest: { type: 'pullrequest', id: 1 },
  })
  expect(comment).not.toHaveProperty('inline')
  expect(await read(`/1/comments/${comment.id}`)).toEqual(comment)
  expect(await read('/1')).toMatchObject({ comment_count: 4 })
})

test('behavior: who comments takes part', async () => {
  const { ben, read } = await createReviewWorld()

  await ben('POST', '/2/comments', say('Done.'))

  const { participants, reviewers } = await read('/2')
  expect(participants[2]).toMatchObject({
    user: { nickname: 'ben' },
    role: 'PARTICIPANT',
    state: null,
    participated_on: '2026-11-23T09:00:00.000Z',
  })
  expect(reviewers).toHaveLength(2)
})

test('behavior: the seed has as many comments as it counts', async () => {
  const { read } = await createReviewWorld()

  const { size, values } = await read('/1/comments')

  expect(size).toBe((await read('/1')).comment_count)
  expect(values).toMatchObject([
    { inline: { path: 'src/payments/retry.ts', to: 2 }, links: { code: {} } },
    { parent: { id: values[0].id } },
    { user: { nickname: 'ana' } },
  ])
})

test('parameters: parent, inline', async () => {
  const { ana } = await createReviewWorld()
  const inline = { path: 'src/basket.ts', from: null, to: 7, start_to: 5 }

  const place = await (await ana('POST', '/1/comments', say('Here.', { inline }))).json()
  const parent = { id: place.id }
  const reply = await (await ana('POST', '/1/comments', say('And there.', { parent }))).json()

  expect(place.inline).toEqual({ path: 'src/basket.ts', to: 7, start_to: 5 })
  expect(reply.parent).toMatchObject({ id: place.id, links: { self: place.links.self } })
})

test('behavior: one changes and deletes one own comment only', async () => {
  const { ana, ben, read } = await createReviewWorld()
  const { id } = await (await ana('POST', '/1/comments', say('First.'))).json()

  expect((await ben('PUT', `/1/comments/${id}`, say('Mine.'))).status).toBe(403)
  expect((await ben('DELETE', `/1/comments/${id}`)).status).toBe(403)
  expect(await (await ana('PUT', `/1/comments/${id}`, say('Second.'))).json()).toMatchObject({
    content: { raw: 'Second.' },
  })
  expect((await ana('DELETE', `/1/comments/${id}`)).status).toBe(204)

  expect(await read(`/1/comments/${id}`)).toMatchObject({ deleted: true, content: { raw: '' } })
  expect(await read('/1/comments')).toMatchObject({ size: 4 })
  expect(await read('/1')).toMatchObject({ comment_count: 3 })
  expect((await ana('PUT', `/1/comments/${id}`, say('Again.'))).status).toBe(404)
  expect((await ana('DELETE', `/1/comments/${id}`)).status).toBe(404)
})

test('behavior: nobody else sees a pending comment, until it is published', async () => {
  const { ana, ben } = await createReviewWorld()
  const { id } = await (await ana('POST', '/1/comments', say('Soon.', { pending: true }))).json()
  const sizes = async () => {
    const lists = await Promise.all([ana, ben].map((call) => call('GET', '/1/comments')))
    const pages = await Promise.all(lists.map((response) => response.json()))
    return pages.map(({ size }) => size)
  }

  expect(await sizes()).toEqual([4, 3])
  expect((await ben('GET', `/1/comments/${id}`)).status).toBe(404)
  await ana('PUT', `/1/comments/${id}`, say('Now.', { pending: false }))
  expect(await sizes()).toEqual([4, 4])
})

test.each([
  ['without a text', {}],
  ['with nothing but spaces', say('  ')],
  ['with a number', { content: { raw: 1 } }],
  ['below a comment that is not there', say('x', { parent: { id: 7 } })],
  ['on line 0', say('x', { inline: { path: 'a', to: 0 } })],
  ['of 40 kB', say('x'.repeat(40_000))],
])('behavior: a comment %s is refused', async (_title, body) => {
  const { ana, read } = await createReviewWorld()

  const response = await ana('POST', '/1/comments', body)

  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ type: 'error' })
  expect(await read('/1/comments')).toMatchObject({ size: 3 })
})

test('behavior: a thread is resolved once, and opened again', async () => {
  const { ana, ben, read } = await createReviewWorld()
  const path = '/1/comments/1001/resolve'

  const resolved = await ben('POST', path)

  expect(await resolved.json()).toMatchObject({
    type: 'comment_resolution',
    user: { nickname: 'ben' },
    created_on: '2026-11-23T09:00:00.000Z',
  })
  expect(await read('/1/comments/1001')).toHaveProperty('resolution.user.nickname', 'ben')
  expect((await ana('POST', path)).status).toBe(409)
  expect((await ana('DELETE', path)).status).toBe(204)
  expect(await read('/1/comments/1001')).not.toHaveProperty('resolution')
  expect((await ana('DELETE', path)).status).toBe(404)
})

test('behavior: a reply is no thread, and one that is not there is not found', async () => {
  const { ana, nobody } = await createReviewWorld()

  expect((await ana('POST', '/1/comments/1002/resolve')).status).toBe(403)
  expect((await ana('POST', '/1/comments/9/resolve')).status).toBe(404)
  expect((await nobody('POST', '/1/comments/1001/resolve')).status).toBe(404)
})

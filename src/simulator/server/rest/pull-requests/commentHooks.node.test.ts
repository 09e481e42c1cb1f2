import { expect, test, vi } from 'vitest'
import { createRestScene } from '../../testing/createRestScene.ts'

const comments = '/repositories/acme/checkout/pullrequests/1/comments'
const say = (raw: string, more = {}) => ({ content: { raw }, ...more })

/** Somebody acts, and the app hears of one event. */
async function start(event: string) {
  const scene = await createRestScene({ webhooks: [{ event, url: '/hook' }] })
  const hear = async (): Promise<unknown> => {
    const hooks = () => scene.sent.filter(({ request }) => request.url.endsWith('/hook'))
    await vi.waitFor(() => expect(hooks()).toHaveLength(1))
    return JSON.parse(hooks()[0]?.text ?? '')
  }
  return { ...scene, hear }
}

test.each([
  ['pullrequest:comment_updated', 'PUT', '/1003', say('Please log it.')],
  ['pullrequest:comment_deleted', 'DELETE', '/1003', undefined],
  ['pullrequest:comment_resolved', 'POST', '/1001/resolve', undefined],
])('default: %s is told', async (event, method, path, body) => {
  const { ana, hear } = await start(event)

  expect((await ana(method, comments + path, body)).ok).toBe(true)

  expect(await hear()).toMatchObject({
    event,
    data: {
      actor: { nickname: 'ana' },
      comment: { id: Number(path.slice(1, 5)) },
      pullrequest: { id: 1 },
    },
  })
})

test('behavior: a thread that is opened again', async () => {
  const { ana, hear } = await start('pullrequest:comment_reopened')
  await ana('POST', `${comments}/1001/resolve`)

  expect((await ana('DELETE', `${comments}/1001/resolve`)).status).toBe(204)

  expect(await hear()).toMatchObject({ data: { comment: { id: 1_001 } } })
})

test('behavior: a pending comment is told once it is published, as a new one', async () => {
  const { ana, hear, sent } = await start('pullrequest:comment_created')
  const { id } = await (await ana('POST', comments, say('Soon.', { pending: true }))).json()
  expect(sent.filter(({ request }) => request.url.endsWith('/hook'))).toEqual([])

  await ana('PUT', `${comments}/${id}`, say('Now.', { pending: false }))

  expect(await hear()).toMatchObject({ data: { comment: { id, content: { raw: 'Now.' } } } })
})

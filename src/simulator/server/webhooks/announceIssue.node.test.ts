import { expect, test, vi } from 'vitest'
import { createRestScene } from '../testing/createRestScene.ts'

const issues = '/repositories/acme/website/issues'

async function start(scopes: string[] = ['issue'], url = '/hook') {
  const scene = await createRestScene({ scopes, webhooks: [{ event: '*', url }] })
  const list = () =>
    scene.sent
      .filter(({ request }) => new URL(request.url).pathname === '/hook')
      .map(({ text }): { event: string; data: Record<string, unknown> } => JSON.parse(text))
  const hear = async (count: number) => {
    await vi.waitFor(() => expect(list()).toHaveLength(count))
    return list()
  }
  return { ...scene, hear }
}

test('default: a new issue is told', async () => {
  const { ben, hear } = await start()

  await ben('POST', issues, { title: 'New', kind: 'task' })

  expect(await hear(1)).toMatchObject([
    {
      event: 'issue:created',
      data: {
        actor: { nickname: 'ben' },
        repository: { full_name: 'acme/website' },
        issue: { type: 'issue', id: 6, title: 'New', kind: 'task', state: 'new' },
      },
    },
  ])
})

test.each([
  ['PUT', '', { state: 'resolved' }, ''],
  [
    'POST',
    '/changes',
    { changes: { state: { new: 'resolved' } }, message: { raw: 'Done.' } },
    'Done.',
  ],
])('default: %s %s is told as a change, with its comment', async (method, path, body, said) => {
  const { ana, hear } = await start()

  await ana(method, `${issues}/1${path}`, body)

  const [hook] = await hear(1)
  expect(hook).toMatchObject({
    event: 'issue:updated',
    data: {
      issue: { id: 1, state: 'resolved' },
      comment: { id: 3, content: { raw: said } },
    },
  })
  expect(hook?.data['changes']).toEqual({ status: { old: 'open', new: 'resolved' } })
})

test('default: a comment is told', async () => {
  const { ana, hear } = await start()

  await ana('POST', `${issues}/1/comments`, { content: { raw: 'Hm.' } })

  const [hook] = await hear(1)
  expect(hook).toMatchObject({
    event: 'issue:comment_created',
    data: { issue: { id: 1 }, comment: { id: 3, content: { raw: 'Hm.' } } },
  })
  expect(hook?.data).not.toHaveProperty('changes')
})

test('behavior: addresses may speak of the issue, with the scope', async () => {
  const { ben, hear, sent } = await start(['issue'], '/hook?id={issue.id}&title={issue.title}')

  await ben('POST', issues, { title: 'New & old' })

  await hear(1)
  expect(sent.map(({ request }) => new URL(request.url).search)).toContain(
    '?id=6&title=New%20%26%20old',
  )
})

test('behavior: what is refused, or changes nothing, is not told', async () => {
  const { ana, nobody, hear } = await start()

  await nobody('POST', issues, { title: 'x' })
  await ana('POST', issues, { title: '' })
  await ana('PUT', `${issues}/1`, { state: 'open' })
  await ana('PUT', `${issues}/1/vote`)
  await ana('POST', issues, { title: 'x' })

  expect(await hear(1)).toMatchObject([{ event: 'issue:created' }])
})

test('behavior: an app without the scope issue does not hear of issues', async () => {
  const { ana, hear } = await start(['pullrequest'])

  await ana('POST', issues, { title: 'x' })
  await ana('POST', '/repositories/acme/website/pullrequests/1/approve')

  expect(await hear(1)).toMatchObject([{ event: 'pullrequest:approved' }])
})

import { expect, test, vi } from 'vitest'
import { createRestScene } from '../../testing/createRestScene.ts'

const checkout = '/repositories/acme/checkout'
const text = (raw: string) => ({ content: { raw } })

async function start() {
  const scene = await createRestScene({ scopes: ['repository:write'] })
  const { values } = await (await scene.ana('GET', `${checkout}/commits`)).json()
  const commit = `${checkout}/commit/${values[0].hash}`
  return { ...scene, hash: values[0].hash, commit, comments: `${commit}/comments` }
}

test('default: a comment is written, read, changed and deleted', async () => {
  const { ana, hash, comments } = await start()
  const inline = { path: 'src/basket.ts', to: 2 }

  const made = await ana('POST', comments, { ...text('Why <b>?'), inline })
  const comment = await made.json()

  expect(made.status).toBe(201)
  expect(made.headers.get('Location')).toBe(comment.links.self.href)
  expect(comment).toMatchObject({
    type: 'commit_comment',
    id: 1,
    commit: { hash },
    content: { raw: 'Why <b>?', html: '<p>Why &lt;b&gt;?</p>' },
    user: { display_name: 'Ana Moreno' },
    deleted: false,
    inline,
  })
  expect(await (await ana('GET', `${comments}/1`)).json()).toEqual(comment)
  const changed = await ana('PUT', `${comments}/1`, text('Why?'))
  expect(changed.status).toBe(201)
  expect(await changed.json()).toMatchObject({ id: 1, content: { raw: 'Why?' } })
  expect((await ana('DELETE', `${comments}/1`)).status).toBe(204)
  expect((await ana('GET', `${comments}/1`)).status).toBe(404)
  expect((await (await ana('GET', comments)).json()).size).toBe(0)
})

test('behavior: a comment with answers stays without its text when it is deleted', async () => {
  const { ana, ben, comments } = await start()
  await ana('POST', comments, text('Why?'))
  await ben('POST', comments, { ...text('Because.'), parent: { id: 1 } })
  await ana('DELETE', `${comments}/1`)

  const { values } = await (await ana('GET', comments)).json()

  expect(values).toMatchObject([
    { id: 1, deleted: true, content: { raw: '' } },
    { id: 2, deleted: false, parent: { id: 1 }, user: { nickname: 'ben' } },
  ])
})

test('behavior: only whoever wrote a comment changes it', async () => {
  const { ana, ben, asApp, comments } = await start()
  await ana('POST', comments, text('Hm.'))
  const own = await asApp('POST', comments, text('Beep.'))

  expect(await own.json()).toMatchObject({ id: 2, user: { type: 'team', username: 'acme' } })
  expect((await ben('PUT', `${comments}/1`, text('Mine.'))).status).toBe(403)
  expect((await ben('DELETE', `${comments}/2`)).status).toBe(403)
  expect((await asApp('DELETE', `${comments}/1`)).status).toBe(403)
  expect((await asApp('DELETE', `${comments}/2`)).status).toBe(204)
})

test.each([
  ['no text', text('')],
  ['an answer to nothing', { ...text('Yes.'), parent: { id: 7 } }],
  ['a line before the first', { ...text('Yes.'), inline: { path: 'a', to: 0 } }],
])('behavior: %s is refused', async (_title, body) => {
  const { ana, comments } = await start()

  expect((await ana('POST', comments, body)).status).toBe(400)
  expect((await ana('POST', comments, text('Yes.'))).status).toBe(201)
})

test('behavior: a comment is told to webhooks', async () => {
  const { ana, sent, hash, comments } = await start()
  const events = ['repo:commit_comment_created']
  await ana('POST', `${checkout}/hooks`, { url: 'https://hooks.example/in', events })
  await ana('POST', comments, text('Hm.'))

  await vi.waitFor(() => expect(sent.at(-1)?.request.url).toBe('https://hooks.example/in'))
  expect(JSON.parse(sent.at(-1)?.text ?? '')).toMatchObject({
    actor: { nickname: 'ana' },
    comment: { id: 1 },
    commit: { hash },
  })
})

test('default: a commit is approved, once or again, and that is taken back', async () => {
  const { ana, ben, commit } = await start()

  expect(await (await ana('POST', `${commit}/approve`)).json()).toMatchObject({
    type: 'participant',
    approved: true,
    state: 'approved',
    user: { nickname: 'ana' },
    participated_on: '2026-11-23T09:00:00.000Z',
  })
  expect((await ana('POST', `${commit}/approve`)).status).toBe(200)
  expect((await ben('DELETE', `${commit}/approve`)).status).toBe(404)
  expect((await ana('DELETE', `${commit}/approve`)).status).toBe(204)
  expect((await ana('DELETE', `${commit}/approve`)).status).toBe(404)
})

test('behavior: an app that acts for itself, and nobody, approve nothing', async () => {
  const { asApp, nobody, commit } = await start()
  const { values } = await (await nobody('GET', '/repositories/acme/website/commits')).json()

  expect((await asApp('POST', `${commit}/approve`)).status).toBe(403)
  const open = `/repositories/acme/website/commit/${values[0].hash}`
  expect((await nobody('POST', `${open}/approve`)).status).toBe(401)
  expect((await nobody('POST', `${open}/comments`, text('Hm.'))).status).toBe(401)
})

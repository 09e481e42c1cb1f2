import { createHmac } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { createRestScene } from '../../testing/createRestScene.ts'
import { acme } from '../../world/people.ts'

const places = [
  ['repository', '/repositories/acme/checkout/hooks'],
  ['workspace', `/workspaces/${encodeURIComponent(acme.uuid)}/hooks`],
] as const
const [[, ofRepository], [, ofWorkspace]] = places
const approve = '/repositories/acme/checkout/pullrequests/1/approve'
const hook = {
  url: 'https://hooks.example/in',
  description: 'Ours',
  events: ['pullrequest:approved', 'repo:commit_status_created'],
}

test.each(places)(
  'default: a webhook of a %s is made, read, changed and deleted',
  async (type, path) => {
    const { asApp } = await createRestScene({ scopes: ['webhook', 'pullrequest'] })

    const made = await asApp('POST', path, hook)
    const subscription = await made.json()
    const self = new URL(subscription.links.self.href).pathname.replace('/2.0', '')

    expect(made.status).toBe(201)
    expect(made.headers.get('Location')).toBe(subscription.links.self.href)
    expect(subscription).toMatchObject({
      type: 'webhook_subscription',
      ...hook,
      subject_type: type,
      subject: { type },
      active: true,
      secret_set: false,
      created_at: '2026-11-23T09:00:00.000Z',
    })
    expect(await (await asApp('GET', self)).json()).toEqual(subscription)
    expect((await (await asApp('GET', path)).json()).values).toEqual([subscription])
    const changed = await (await asApp('PUT', self, { active: false, secret: 'top' })).json()
    expect(changed).toEqual({ ...subscription, active: false, secret_set: true })
    expect((await asApp('DELETE', self)).status).toBe(204)
    expect((await asApp('GET', self)).status).toBe(404)
  },
)

test('behavior: an event is sent as it is, signed with the secret', async () => {
  const { ana, sent } = await createRestScene()
  const { uuid } = await (await ana('POST', ofRepository, { ...hook, secret: 'top' })).json()

  await ana('POST', approve)

  const hear = () => sent.filter(({ request }) => request.url === hook.url)
  await vi.waitFor(() => expect(hear()).toHaveLength(1))
  const [delivery] = hear()
  const header = (name: string) => delivery?.request.headers.get(name)
  expect(JSON.parse(delivery?.text ?? '')).toMatchObject({
    actor: { display_name: 'Ana Moreno' },
    repository: { full_name: 'acme/checkout' },
    pullrequest: { id: 1 },
    approval: {},
  })
  const digest = createHmac('sha256', 'top')
    .update(delivery?.text ?? '')
    .digest('hex')
  expect(header('X-Hub-Signature')).toBe(`sha256=${digest}`)
  expect(header('X-Event-Key')).toBe('pullrequest:approved')
  expect(header('X-Hook-UUID')).toBe(uuid.slice(1, -1))
  expect(header('Authorization')).toBeNull()
})

test('behavior: only active webhooks of the place hear, and without a secret nothing is signed', async () => {
  const { ana, sent } = await createRestScene()
  const to = (name: string) => ({ ...hook, url: `https://hooks.example/${name}` })
  await ana('POST', ofRepository, { ...to('off'), active: false })
  await ana('POST', ofRepository, { ...to('other'), events: ['pullrequest:created'] })
  await ana('POST', '/repositories/acme/website/hooks', to('elsewhere'))
  await ana('POST', ofWorkspace, to('workspace'))

  await ana('POST', approve)

  const hear = () => sent.filter(({ request }) => request.url.startsWith('https://hooks.example'))
  await vi.waitFor(() => expect(hear()).not.toEqual([]))
  expect(hear().map(({ request }) => request.url)).toEqual(['https://hooks.example/workspace'])
  expect(hear()[0]?.request.headers.has('X-Hub-Signature')).toBe(false)
})

test('behavior: a server that fails is asked three times', async () => {
  const { ana, sent } = await createRestScene({ answer: ({ url }) => failHooks(url) })
  await ana('POST', ofRepository, hook)

  await ana('POST', approve)

  const hear = () => sent.filter(({ request }) => request.url === hook.url)
  await vi.waitFor(() => expect(hear()).toHaveLength(3))
  const attempts = hear().map(({ request }) => request.headers.get('X-Attempt-Number'))
  expect(attempts).toEqual(['1', '2', '3'])
})

test('behavior: the simulator sends nothing to itself', async () => {
  const { ana, sent, control } = await createRestScene()
  await ana('POST', ofRepository, { ...hook, url: 'http://localhost:7990/__simulator/reset' })
  await ana('POST', ofWorkspace, hook)

  await ana('POST', approve)

  await vi.waitFor(() => expect(sent.map(({ request }) => request.url)).toContain(hook.url))
  expect(sent.map(({ request }) => request.url)).not.toContain(
    'http://localhost:7990/__simulator/reset',
  )
  expect((await control.send('GET', 'health')).ok).toBe(true)
})

test.each([
  ['no address', { url: undefined }],
  ['an address of another kind', { url: 'ftp://hooks.example' }],
  ['an address with a login', { url: 'https://ana:secret@hooks.example' }],
  ['no events', { events: [] }],
  ['an unknown event', { events: ['pullrequest:danced'] }],
  ['an event of workspaces only', { events: ['repo:created'] }],
  ['a secret of 129 characters', { secret: 's'.repeat(129) }],
])('behavior: %s is refused', async (_title, change) => {
  const { ana } = await createRestScene()

  expect((await ana('POST', ofRepository, { ...hook, ...change })).status).toBe(400)
  expect((await ana('POST', ofRepository, { ...hook, secret: 's'.repeat(128) })).status).toBe(201)
})

test('behavior: to make one takes the scopes that read its events; to list them does not', async () => {
  const { asApp, ana } = await createRestScene({ scopes: ['webhook'] })
  await ana('POST', ofRepository, hook)

  const made = await asApp('POST', ofRepository, { ...hook, events: ['pullrequest:approved'] })

  expect(made.status).toBe(403)
  expect((await made.json()).error.detail).toEqual({
    required: ['pullrequest'],
    granted: ['webhook'],
  })
  expect((await (await asApp('GET', ofRepository)).json()).size).toBe(1)
})

test('behavior: members who are no admins, and others, are kept out', async () => {
  const { ana, ben, nobody } = await createRestScene()

  expect((await ana('GET', ofRepository)).status).toBe(200)
  expect((await ben('GET', ofRepository)).status).toBe(403)
  expect((await ben('POST', ofWorkspace, hook)).status).toBe(403)
  expect((await nobody('GET', '/repositories/acme/website/hooks')).status).toBe(401)
  expect((await nobody('GET', ofRepository)).status).toBe(404)
})

test('behavior: a project that is changed is told to its workspace, as no repository', async () => {
  const { ana, sent } = await createRestScene()
  await ana('POST', ofWorkspace, { ...hook, events: ['project:updated'] })
  await ana('PUT', '/workspaces/acme/projects/SHOP', { name: 'Shops' })

  await vi.waitFor(() => expect(sent.at(-1)?.request.url).toBe(hook.url))
  const body = JSON.parse(sent.at(-1)?.text ?? '')
  expect(body).toMatchObject({
    actor: { nickname: 'ana' },
    project: { key: 'SHOP', name: 'Shops' },
  })
  expect(body).not.toHaveProperty('repository')
})

test('behavior: a webhook is found below its own subject only', async () => {
  const { ana } = await createRestScene()
  const { uuid } = await (await ana('POST', ofRepository, hook)).json()
  const id = encodeURIComponent(uuid)

  expect((await ana('GET', `${ofRepository}/${id}`)).status).toBe(200)
  expect((await ana('GET', `${ofWorkspace}/${id}`)).status).toBe(404)
  expect((await ana('GET', `/repositories/acme/website/hooks/${id}`)).status).toBe(404)
})

function failHooks(url: string): Response {
  return new Response(null, { status: url.startsWith('https://hooks.example') ? 500 : 204 })
}

import { expect, test } from 'vitest'
import { webhookEvents } from '../../../../contract/webhookEvents.ts'
import { createRestScene } from '../../testing/createRestScene.ts'

const toNames = (values: { event: string }[]) => values.map(({ event }) => event)

test('default: the types of subjects', async () => {
  const { nobody } = await createRestScene()

  expect(await (await nobody('GET', '/hook_events')).json()).toEqual({
    repository: { events: { href: 'http://localhost:7990/2.0/hook_events/repository' } },
    workspace: { events: { href: 'http://localhost:7990/2.0/hook_events/workspace' } },
  })
})

test('behavior: a workspace has all events, a repository those that happen in it', async () => {
  const { nobody } = await createRestScene()
  const list = async (subject: string) =>
    (await nobody('GET', `/hook_events/${subject}?pagelen=100`)).json()

  const ofWorkspace = await list('workspace')
  const ofRepository = await list('repository')

  expect(toNames(ofWorkspace.values).toSorted()).toEqual(webhookEvents.toSorted())
  expect(toNames(ofRepository.values)).toContain('repo:push')
  expect(toNames(ofRepository.values)).not.toContain('repo:created')
  expect(ofWorkspace.values[0]).toEqual({
    event: 'repo:push',
    category: 'Repository',
    label: 'Push',
    description: 'Commits were pushed',
  })
})

test('behavior: an unknown type is not found', async () => {
  const { nobody } = await createRestScene()

  expect((await nobody('GET', '/hook_events/snippet')).status).toBe(404)
})

test('behavior: events of issues went with the issue tracker', async () => {
  const { nobody, ana, control } = await createRestScene()
  const list = async () => toNames((await (await nobody('GET', path)).json()).values)
  const make = async () =>
    (await ana('POST', hooks, { url: 'https://hooks.example', events })).status
  const path = '/hook_events/repository?pagelen=100'
  const hooks = '/repositories/acme/website/hooks'
  const events = ['issue:created']

  expect(await list()).toContain('issue:created')
  expect(await make()).toBe(201)
  await control.send('PATCH', 'settings', { era: '2026' })
  expect(await list()).not.toContain('issue:created')
  expect(await make()).toBe(400)
})

import { expect, test } from 'vitest'
import { createRestWorld } from '../../testing/createRestWorld.ts'
import { testOrigin } from '../../testing/testDescriptor.ts'
import { ana, ben, dina } from '../../world/people.ts'

const issues = '/repositories/acme/website/issues'

test('default: the issues of a repository, newest first', async () => {
  const { read } = await createRestWorld()

  const { size, values } = await read(issues)

  expect(size).toBe(5)
  expect(
    values.map(({ id, state, kind, priority }: Record<string, unknown>) => [
      id,
      state,
      kind,
      priority,
    ]),
  ).toEqual([
    [5, 'new', 'task', 'blocker'],
    [4, 'on hold', 'proposal', 'trivial'],
    [3, 'resolved', 'bug', 'critical'],
    [2, 'new', 'enhancement', 'minor'],
    [1, 'open', 'bug', 'major'],
  ])
})

test('default: an issue with all it has', async () => {
  const { read } = await createRestWorld()
  const repository = `${testOrigin}/2.0/repositories/acme/website`
  const self = `${testOrigin}/2.0${issues}/1`

  expect(await read(`${issues}/1`)).toMatchObject({
    type: 'issue',
    id: 1,
    repository: { type: 'repository', full_name: 'acme/website' },
    title: 'Sunday is missing from the opening hours',
    content: {
      raw: 'The page ends with Saturday. We open at ten.',
      markup: 'markdown',
      html: '<p>The page ends with Saturday. We open at ten.</p>',
    },
    reporter: { uuid: ben.uuid },
    assignee: { uuid: ana.uuid },
    component: { type: 'component', id: 1, name: 'Opening hours' },
    milestone: { name: 'Spring', links: { self: { href: `${repository}/milestones/1` } } },
    version: { name: '1.0' },
    votes: 2,
    created_on: '2026-10-24T09:00:00.000Z',
    updated_on: '2026-11-22T09:00:00.000Z',
    edited_on: null,
    links: {
      self: { href: self },
      html: { href: `${testOrigin}/acme/website/issues/1` },
      comments: { href: `${self}/comments` },
      attachments: { href: `${self}/attachments` },
      watch: { href: `${self}/watch` },
      vote: { href: `${self}/vote` },
    },
  })
})

test('behavior: what one who has left did stays, under their name', async () => {
  const { read, call } = await createRestWorld()

  const { reporter } = await read(`${issues}/3`)

  expect(reporter).toMatchObject({ uuid: dina.uuid, display_name: 'Dina Haddad' })
  expect((await call('GET', `/users/${reporter.uuid}`)).status).toBe(200)
  expect((await call('GET', `/workspaces/acme/members/${reporter.uuid}`)).status).toBe(404)
})

test('default: an issue is reported', async () => {
  const { call, read } = await createRestWorld()

  const response = await call('POST', issues, {
    title: ' Dark pages ',
    content: { raw: 'At <night>.' },
    kind: 'enhancement',
    priority: 'minor',
    assignee: { uuid: ben.uuid },
    component: { name: 'Search' },
    version: { id: 2 },
  })
  const issue = await response.json()

  expect(response.status).toBe(201)
  expect(response.headers.get('Location')).toBe(`${testOrigin}/2.0${issues}/6`)
  expect(issue).toMatchObject({
    id: 6,
    title: 'Dark pages',
    content: { raw: 'At <night>.', html: '<p>At &lt;night&gt;.</p>' },
    state: 'new',
    kind: 'enhancement',
    priority: 'minor',
    reporter: { uuid: ana.uuid },
    assignee: { uuid: ben.uuid },
    component: { id: 2 },
    milestone: null,
    version: { name: '2.0' },
    votes: 0,
    created_on: '2026-11-23T09:00:00.000Z',
  })
  expect(await read(`${issues}/6`)).toEqual(issue)
})

test('behavior: a bug of middling weight, if nothing is said', async () => {
  const { call } = await createRestWorld()

  const response = await call('POST', issues, { title: 'x' })

  expect(await response.json()).toMatchObject({
    state: 'new',
    kind: 'bug',
    priority: 'major',
    assignee: null,
    content: { raw: '', html: '' },
  })
})

test.each([
  ['no title', {}],
  ['an empty title', { title: ' ' }],
  ['an unknown kind', { title: 'x', kind: 'wish' }],
  ['an unknown priority', { title: 'x', priority: 'high' }],
  ['an unknown state', { title: 'x', state: 'done' }],
  ['an unknown component', { title: 'x', component: { name: 'Basket' } }],
  ['an unknown version', { title: 'x', version: { id: 9 } }],
  ['an assignee who has left', { title: 'x', assignee: { uuid: dina.uuid } }],
  ['an assignee without a name', { title: 'x', assignee: {} }],
  ['a label without a name', { title: 'x', milestone: {} }],
  ['a long title', { title: 'x'.repeat(256) }],
  ['a text in place of an object', 'x'],
])('behavior: %s is refused with 400, and nothing is reported', async (_title, body) => {
  const { call, read } = await createRestWorld()

  expect((await call('POST', issues, body)).status).toBe(400)
  expect(await read(issues)).toMatchObject({ size: 5 })
})

test('default: an issue is changed', async () => {
  const { call, clock } = await createRestWorld()
  clock.time += 1_000

  const state = await (
    await call('PUT', `${issues}/1`, { state: 'resolved', milestone: null })
  ).json()
  const words = await (await call('PUT', `${issues}/1`, { title: 'Sundays' })).json()

  expect(state).toMatchObject({
    state: 'resolved',
    milestone: null,
    component: { id: 1 },
    updated_on: '2026-11-23T09:00:01.000Z',
    edited_on: null,
  })
  expect(words).toMatchObject({ title: 'Sundays', edited_on: '2026-11-23T09:00:01.000Z' })
})

test('behavior: a change with a part that is refused changes nothing', async () => {
  const { call, read } = await createRestWorld()
  const before = await read(`${issues}/1`)

  const response = await call('PUT', `${issues}/1`, { title: 'New', component: { name: 'None' } })

  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({
    error: { fields: { component: ['There is no such component.'] } },
  })
  expect(await read(`${issues}/1`)).toEqual(before)
})

test('behavior: a deleted issue is gone, and its number is not given again', async () => {
  const { call, read } = await createRestWorld()

  const deleted = await call('DELETE', `${issues}/5`)
  const [again, change, added] = [
    await call('GET', `${issues}/5`),
    await call('PUT', `${issues}/5`, { title: 'x' }),
    await call('POST', issues, { title: 'x' }),
  ]

  expect([deleted.status, again.status, change.status]).toEqual([204, 410, 404])
  expect(await added.json()).toMatchObject({ id: 6 })
  expect(await read(issues)).toMatchObject({ size: 5 })
})

test.each(['0', '99', 'x', '1.0', '__proto__'])('behavior: issue %s is not found', async (name) => {
  const { call } = await createRestWorld()

  expect((await call('GET', `${issues}/${name}`)).status).toBe(404)
})

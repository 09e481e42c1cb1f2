import { expect, test } from 'vitest'
import { createRestWorld } from '../../testing/createRestWorld.ts'
import { testOrigin } from '../../testing/testDescriptor.ts'
import { ana } from '../../world/people.ts'

const issue = '/repositories/acme/website/issues/1'
const comments = `${issue}/comments`

const raw = ({ values }: { values: { content: { raw: string } }[] }) =>
  values.map(({ content }) => content.raw)

test('default: comments of an issue, oldest first', async () => {
  const { read } = await createRestWorld()

  const list = await read(comments)

  expect(raw(list)).toEqual(['I will look at it.', 'There is a pull request for it.'])
  expect(list.values[1]).toMatchObject({
    type: 'issue_comment',
    id: 2,
    user: { nickname: 'ben' },
    issue: { type: 'issue', id: 1, title: 'Sunday is missing from the opening hours' },
    created_on: '2026-11-22T09:00:00.000Z',
    updated_on: null,
    links: {
      self: { href: `${testOrigin}/2.0${comments}/2` },
      html: { href: `${testOrigin}/acme/website/issues/1#comment-2` },
    },
  })
})

test('default: a comment is made, changed and deleted', async () => {
  const { call, read, clock } = await createRestWorld()

  const made = await call('POST', comments, { content: { raw: 'Hm.' } })
  const { id } = await made.json()
  clock.time += 1_000
  const changed = await call('PUT', `${comments}/${id}`, { content: { raw: 'Aha.' } })
  const deleted = await call('DELETE', `${comments}/${id}`)
  const next = await (await call('POST', comments, { content: { raw: 'So.' } })).json()

  expect(made.status).toBe(201)
  expect(made.headers.get('Location')).toBe(`${testOrigin}/2.0${comments}/3`)
  expect(await changed.json()).toMatchObject({
    content: { raw: 'Aha.', html: '<p>Aha.</p>' },
    created_on: '2026-11-23T09:00:00.000Z',
    updated_on: '2026-11-23T09:00:01.000Z',
  })
  expect(deleted.status).toBe(204)
  expect((await call('GET', `${comments}/${id}`)).status).toBe(404)
  expect(next.id).toBe(id + 1)
  expect(raw(await read(comments))).toHaveLength(3)
})

test.each([{}, { content: {} }, { content: { raw: ' ' } }, { content: 'x' }])(
  'behavior: %j is no comment',
  async (body) => {
    const { call } = await createRestWorld()

    expect((await call('POST', comments, body)).status).toBe(400)
    expect((await call('PUT', `${comments}/1`, body)).status).toBe(400)
  },
)

test('default: the changes of an issue', async () => {
  const { read } = await createRestWorld()

  expect(await read(`${issue}/changes`)).toMatchObject({
    size: 1,
    values: [
      {
        type: 'issue_change',
        id: 1,
        user: { uuid: ana.uuid },
        issue: { id: 1 },
        changes: {
          state: { old: 'new', new: 'open' },
          assignee: { old: '', new: ana.accountId },
        },
        message: { raw: 'I will look at it.' },
        links: {
          self: { href: `${testOrigin}/2.0${issue}/changes/1` },
          issue: { href: `${testOrigin}/2.0${issue}` },
        },
      },
    ],
  })
})

test('default: a change with a message changes the issue, and is a comment', async () => {
  const { call, read } = await createRestWorld()

  const response = await call('POST', `${issue}/changes`, {
    changes: {
      state: { new: 'on hold' },
      assignee_account_id: { new: '' },
      component: { new: 'Search' },
      milestone: { new: null },
      content: { new: 'Other words.' },
    },
    message: { raw: 'Later.' },
  })
  const change = await response.json()

  expect(response.status).toBe(201)
  expect(response.headers.get('Location')).toBe(`${testOrigin}/2.0${issue}/changes/3`)
  expect(change.changes).toEqual({
    state: { old: 'open', new: 'on hold' },
    assignee: { old: ana.accountId, new: '' },
    component: { old: 'Opening hours', new: 'Search' },
    milestone: { old: 'Spring', new: '' },
    content: { old: 'The page ends with Saturday. We open at ten.', new: 'Other words.' },
  })
  expect(await read(issue)).toMatchObject({ state: 'on hold', assignee: null, milestone: null })
  expect(raw(await read(comments)).at(-1)).toBe('Later.')
  expect(await read(`${issue}/changes/3`)).toEqual(change)
})

test('behavior: PUT leaves a change too, and none where nothing is other', async () => {
  const { call, read } = await createRestWorld()

  await call('PUT', issue, { state: 'open' })
  const before = await read(`${issue}/changes`)
  await call('PUT', issue, { state: 'closed' })
  const after = await read(`${issue}/changes`)

  expect([before.size, after.size]).toEqual([1, 2])
  expect(after.values[1].changes).toEqual({ state: { old: 'open', new: 'closed' } })
})

test.each([
  { changes: { state: { new: 'done' } } },
  { changes: { assignee: { new: 'nobody' } } },
  { changes: { version: { new: '9.9' } } },
  { changes: { title: { new: null } } },
  { changes: { state: 'open' } },
  { changes: { state: { new: 'open' } } },
  {},
])('behavior: %j is no change', async (body) => {
  const { call, read } = await createRestWorld()
  const before = await read(issue)

  expect((await call('POST', `${issue}/changes`, body)).status).toBe(400)
  expect(await read(issue)).toEqual(before)
})

test('behavior: a comment that is no change is not among the changes', async () => {
  const { call } = await createRestWorld()

  expect((await call('GET', `${issue}/changes/2`)).status).toBe(404)
  expect((await call('GET', `${comments}/2`)).status).toBe(200)
})

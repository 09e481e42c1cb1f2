import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRestWorld } from '../../testing/createRestWorld.ts'

const issue = '/repositories/acme/website/issues/1'
const places = [
  ['POST', '/repositories/acme/website/issues'],
  ['PUT', issue],
  ['POST', `${issue}/comments`],
  ['PUT', `${issue}/comments/1`],
  ['POST', `${issue}/changes`],
  ['POST', `${issue}/attachments`],
  ['POST', '/workspaces/acme/projects'],
  ['PUT', '/workspaces/acme/projects/SHOP'],
  ['PUT', '/workspaces/acme/projects/NEW'],
] as const
const names = [
  'title',
  'content',
  'raw',
  'state',
  'kind',
  'assignee',
  'account_id',
  'component',
  'id',
  'changes',
  'new',
  'message',
  'key',
  'name',
  'is_private',
  '__proto__',
]
const { body } = fc.letrec((tie) => ({
  body: fc.oneof({ depthSize: 'small' }, tie('leaf'), tie('object'), tie('object')),
  leaf: fc.oneof(
    fc.constantFrom('open', 'bug', 'Search', 'X', '', null, true, 1, 1e300, -0, '\u0000', '<b>'),
    fc.string(),
    fc.array(fc.integer(), { maxLength: 2 }),
  ),
  object: fc.dictionary(fc.constantFrom(...names), tie('body'), { maxKeys: 5 }),
}))

test('behavior: no body makes issues or projects fail', async () => {
  const { call, read } = await createRestWorld()
  const statuses = new Set<number>()

  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), body, async ([method, path], value) => {
      const response = await call(method, path, value)
      statuses.add(response.status)
      expect(response.status).toBeLessThan(500)
    }),
    {
      numRuns: 250,
      examples: [
        [places[0], { title: 'x' }],
        [places[1], { title: 'x' }],
      ],
    },
  )
  // The control: some were good enough.
  expect([...statuses]).toEqual(expect.arrayContaining([200, 201, 400]))
  expect(await read(issue)).toMatchObject({ type: 'issue', id: 1 })
  expect(await read('/workspaces/acme/projects')).toMatchObject({ page: 1 })
})

test('behavior: two simulators share no issues and no projects, and a reset brings both back', async () => {
  const [one, other] = [await createRestWorld(), await createRestWorld()]
  const show = async ({ read }: typeof one) => [
    await read('/repositories/acme/website/issues'),
    await read(issue),
    await read(`${issue}/attachments`),
    await read('/workspaces/acme/projects'),
  ]
  const before = await show(one)

  await one.call('DELETE', '/repositories/acme/website/issues/5')
  await one.call('PUT', issue, { title: 'Other', component: { name: 'Search' } })
  await one.call('PUT', `${issue}/vote`)
  await one.call('DELETE', `${issue}/attachments/hours.txt`)
  await one.call('PUT', '/workspaces/acme/projects/SHOP', { name: 'Other', key: 'OTHER' })

  expect(await show(one)).not.toEqual(before)
  expect(await show(other)).toEqual(before)
  one.server.reset()
  const again = await one.login('ana')
  expect(await (await again('GET', issue)).json()).toEqual(before[1])
  expect(await (await again('GET', '/workspaces/acme/projects')).json()).toEqual(before[3])
})

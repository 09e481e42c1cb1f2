import { Bitbucket } from 'bitbucket'
import { expect, test } from 'vitest'
import { type Era, eras } from '../../contract/eras.ts'
import { clients, openClientWorld } from './openClientWorld.ts'

const place = { workspace: 'acme', repo_slug: 'checkout' }
const first = { ...place, pull_request_id: 1 }

/** The published REST client, with Ana's token; `notice` would print an advertisement. */
async function start(era: Era, client = clients.scripts) {
  const world = await openClientWorld(era)
  const token = await world.takeToken(client)
  const baseUrl = `${world.origin}/2.0`
  return { world, bitbucket: new Bitbucket({ baseUrl, auth: { token }, notice: false }) }
}

test.each(eras)('bitbucket reads pull requests page by page in %s', async (era) => {
  const { bitbucket } = await start(era)
  const { data } = await bitbucket.pullrequests.list({ ...place, pagelen: 1 })
  expect(data.values).toHaveLength(1)
  expect(bitbucket.hasNextPage(data)).toBe(true)

  // A promise, though its types say that it is none.
  const { data: next } = await Promise.resolve(bitbucket.getNextPage(data))
  const ids = [data, next].flatMap(({ values }) => values?.map(({ id }) => id))
  expect(new Set(ids).size).toBe(2)
  expect(bitbucket.hasPreviousPage(next)).toBe(true)
})

test.each(eras)('bitbucket approves a pull request, and takes it back, in %s', async (era) => {
  const { bitbucket } = await start(era)
  const { data } = await bitbucket.pullrequests.createApproval(first)
  expect(data).toMatchObject({ type: 'participant', approved: true, state: 'approved' })
  expect((await bitbucket.pullrequests.deleteApproval(first)).status).toBe(204)
  const { data: after } = await bitbucket.pullrequests.get(first)
  expect(after.participants?.filter(({ approved }) => approved)).toHaveLength(1)
})

test.each(eras)('bitbucket comments on a pull request in %s', async (era) => {
  const { bitbucket } = await start(era)
  const { data, status } = await bitbucket.pullrequests.createComment({
    ...first,
    _body: { type: 'pullrequest_comment', content: { raw: 'Looks *good*.' } },
  })
  expect([status, data.content?.raw]).toEqual([201, 'Looks *good*.'])
  const { data: list } = await bitbucket.pullrequests.listComments({ ...first, pagelen: 100 })
  expect(list.values?.map(({ id }) => id)).toContain(data.id)
})

test('bitbucket reads a user, a workspace and a repository', async () => {
  const { bitbucket } = await start('2026')
  const { data: user } = await bitbucket.users.getAuthedUser({})
  const { data: workspace } = await bitbucket.workspaces.getWorkspace({ workspace: 'acme' })
  const { data: repository } = await bitbucket.repositories.get(place)
  expect([user.nickname, workspace.slug, repository.full_name]).toEqual([
    'ana',
    'acme',
    'acme/checkout',
  ])
})

test("bitbucket fails with Bitbucket's own words for a scope, a place and a token", async () => {
  const { world, bitbucket } = await start('2026', clients.dashboard)
  await expect(bitbucket.pullrequests.createApproval(first)).rejects.toMatchObject({
    status: 403,
    error: {
      error: {
        message: 'Your credentials lack one or more required privilege scopes.',
        detail: { required: ['pullrequest:write'], granted: ['account', 'pullrequest'] },
      },
    },
  })
  const nowhere = { ...place, repo_slug: 'nowhere' }
  await expect(bitbucket.repositories.get(nowhere)).rejects.toMatchObject({ status: 404 })
  const stranger = new Bitbucket({
    baseUrl: `${world.origin}/2.0`,
    auth: { token: 'x' },
    notice: false,
  })
  await expect(stranger.repositories.get(place)).rejects.toMatchObject({ status: 401 })
})

import { expect, test } from 'vitest'
import { createRestScene } from '../../testing/createRestScene.ts'

const list = '/repositories/acme/checkout/pullrequests'
const team = { type: 'team', display_name: 'Acme', username: 'acme' }

test('default: an app reviews, comments and merges as its workspace', async () => {
  const { asApp, clock } = await createRestScene()

  const approval = await asApp('POST', `${list}/1/approve`)
  const comment = await asApp('POST', `${list}/1/comments`, { content: { raw: 'Landing.' } })
  clock.time += 1_000
  const merge = await asApp('POST', `${list}/1/merge`)

  expect(await approval.json()).toMatchObject({ user: team, approved: true })
  expect(await comment.json()).toMatchObject({ user: team })
  expect(await merge.json()).toMatchObject({ state: 'MERGED', closed_by: team })
  const log = await (await asApp('GET', `${list}/1/activity`)).json()
  expect(log.values[0]).toMatchObject({ update: { state: 'MERGED', author: team } })
})

test('behavior: it opens pull requests, with itself as the author', async () => {
  const { asApp } = await createRestScene()

  const source = { branch: { name: 'round-totals-half-to-even' } }
  const response = await asApp('POST', list, { title: 'Once more', source })

  expect(response.status).toBe(201)
  expect(await response.json()).toMatchObject({ author: team })
})

test('behavior: in another workspace it only reads what is public', async () => {
  const { asApp, ben } = await createRestScene()
  const path = '/repositories/orbit/telemetry/pullrequests/1/approve'

  expect((await asApp('POST', path)).status).toBe(404)
  expect((await ben('POST', path)).status).toBe(200)
})

import { expect, test, vi } from 'vitest'
import { createRestScene } from '../../testing/createRestScene.ts'

const forks = '/repositories/acme/checkout/forks'
const toOwn = { workspace: { slug: 'ana' } }

test('default: a fork in another workspace has the files of its original', async () => {
  const { ana } = await createRestScene()

  const response = await ana('POST', forks, { ...toOwn, description: 'Mine' })

  expect(response.status).toBe(201)
  expect(response.headers.get('Location')).toBe(
    'http://localhost:7990/2.0/repositories/ana/checkout',
  )
  expect(await response.json()).toMatchObject({
    full_name: 'ana/checkout',
    description: 'Mine',
    is_private: true,
    parent: { type: 'repository', full_name: 'acme/checkout' },
  })
  const readme = await ana('GET', '/repositories/ana/checkout/src/main/README.md')
  expect(await readme.text()).toContain('# checkout')
  const { size } = await (await ana('GET', '/repositories/ana/checkout/pullrequests')).json()
  expect(size).toBe(0)
})

test('behavior: forks are listed for those who may see them', async () => {
  const { ana, ben } = await createRestScene()
  await ana('POST', forks, toOwn)
  await ana('POST', forks, { name: 'checkout-next' })
  const list = async (response: Response) =>
    (await response.json()).values.map(({ full_name: name }: { full_name: string }) => name)

  expect(await list(await ana('GET', forks))).toEqual(['ana/checkout', 'acme/checkout-next'])
  expect(await list(await ben('GET', forks))).toEqual(['acme/checkout-next'])
})

test('behavior: an app forks into its own workspace, under another name', async () => {
  const { asApp } = await createRestScene({ scopes: ['repository:write'] })

  expect((await asApp('POST', forks, {})).status).toBe(400)
  expect((await asApp('POST', forks, { name: 'copy' })).status).toBe(201)
})

test('behavior: the fork policy of the original holds', async () => {
  const { ana } = await createRestScene()
  const setPolicy = (policy: string) =>
    ana('PUT', '/repositories/acme/checkout', { fork_policy: policy })
  await setPolicy('no_public_forks')
  const open = await ana('POST', forks, { ...toOwn, is_private: false })
  const secret = await ana('POST', forks, toOwn)
  await setPolicy('no_forks')
  const another = await ana('POST', forks, { name: 'another' })

  expect([open.status, secret.status, another.status]).toEqual([403, 201, 403])
})

test('behavior: who is no admin in a workspace does not fork into it', async () => {
  const { ben } = await createRestScene()

  expect((await ben('POST', forks, { name: 'copy' })).status).toBe(403)
  expect((await ben('POST', forks, { workspace: { slug: 'orbit' } })).status).toBe(201)
})

test('behavior: a fork outlives its original', async () => {
  const { ana } = await createRestScene()
  await ana('POST', forks, toOwn)
  await ana('DELETE', '/repositories/acme/checkout')

  const fork = await (await ana('GET', '/repositories/ana/checkout')).json()

  expect(fork.full_name).toBe('ana/checkout')
  expect(fork).not.toHaveProperty('parent')
})

test('behavior: webhooks of the original hear of it', async () => {
  const { ana, sent } = await createRestScene()
  await ana('POST', '/repositories/acme/checkout/hooks', {
    url: 'https://hooks.example/in',
    events: ['repo:fork'],
  })
  await ana('POST', forks, toOwn)

  await vi.waitFor(() => expect(sent.at(-1)?.request.url).toBe('https://hooks.example/in'))
  expect(JSON.parse(sent.at(-1)?.text ?? '')).toMatchObject({
    repository: { full_name: 'acme/checkout' },
    fork: { full_name: 'ana/checkout' },
  })
})

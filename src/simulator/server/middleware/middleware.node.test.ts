import { expect, test, vi } from 'vitest'
import { callRest } from '../testing/callRest.ts'
import { createTestServer } from '../testing/createTestServer.ts'
import { testOrigin } from '../testing/testDescriptor.ts'
import { acme, ana } from '../world/people.ts'
import type { SimulatorCall, SimulatorMiddleware } from './SimulatorMiddleware.ts'

const list = '/2.0/repositories/acme/checkout/pullrequests'
const pass: SimulatorMiddleware = (_call, next) => next()

/** A page whose app is allowed, behind these middleware. */
async function start(...middleware: SimulatorMiddleware[]) {
  const made = await createTestServer({ middleware })
  const token = await made.page.allow()
  const get = (path: string) => callRest(made.server, path, { token })
  return { ...made, get, token }
}

test('default: one that only passes on changes nothing', async () => {
  const plain = await (await start()).get(list)
  const passed = await (await start(pass, pass)).get(list)
  expect(await passed.json()).toEqual(await plain.json())
  expect([...passed.headers]).toEqual([...plain.headers])
})

test('behavior: the first one is the outermost', async () => {
  const steps: string[] = []
  const note =
    (name: string): SimulatorMiddleware =>
    async (_call, next) => {
      steps.push(`${name} in`)
      const response = await next()
      steps.push(`${name} out`)
      return response
    }
  const { get } = await start(note('a'), note('b'))
  steps.length = 0
  await get('/2.0/user')
  expect(steps).toEqual(['a in', 'b in', 'b out', 'a out'])
})

test('behavior: it may answer itself, and the app can read that', async () => {
  const { get } = await start((call, next) =>
    call.kind === 'rest' ? Response.json({ mine: true }, { status: 418 }) : next(),
  )
  const response = await get('/2.0/user')
  expect([response.status, await response.json()]).toEqual([418, { mine: true }])
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
})

test('behavior: it may change the request', async () => {
  const { get } = await start(({ kind, request }, next) =>
    kind === 'rest' ? next(new Request(request.url.replace('/1', '/2'), request)) : next(),
  )
  expect(await (await get(`${list}/1`)).json()).toMatchObject({ id: 2 })
})

test('behavior: it may change the answer', async () => {
  const { get } = await start(async (call, next) => {
    const response = await next()
    if (call.kind !== 'rest') return response
    return Response.json({ ...(await response.json()), title: 'Changed' }, response)
  })
  expect(await (await get(`${list}/1`)).json()).toMatchObject({ id: 1, title: 'Changed' })
})

test('behavior: it may hold a call until it likes', async () => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const { get } = await start(async ({ kind }, next) => {
    if (kind === 'rest') await held
    return next()
  })
  const answered = vi.fn<(status: number) => void>()
  const call = get('/2.0/user').then(({ status }) => answered(status))
  await get('/__simulator/health')
  expect(answered).not.toHaveBeenCalled()
  release()
  await call
  expect(answered).toHaveBeenCalledExactlyOnceWith(200)
})

test('behavior: it may ask twice', async () => {
  const { get } = await start(async ({ kind, request }, next) => {
    if (kind === 'rest') await next(request.clone())
    return next()
  })
  expect((await get('/2.0/user')).status).toBe(200)
})

test.each([
  [
    'throws',
    () => {
      throw new Error('secret text')
    },
  ],
  ['rejects', () => Promise.reject(new Error('secret text'))],
  ['answers with what is no answer', () => Response.error()],
] satisfies [string, () => Response | Promise<Response>][])(
  'behavior: one that %s is a 500 that tells nothing of it',
  async (_title, fail) => {
    const { get } = await start(({ kind }, next) => (kind === 'rest' ? fail() : next()))
    const response = await get('/2.0/user')
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({
      type: 'error',
      error: { message: 'A middleware failed at GET /2.0/user.' },
    })
  },
)

test('behavior: a vendor behind one that fails is out of reach', async () => {
  const { page, get } = await start(({ kind }, next) => {
    if (kind === 'vendor') throw new Error('cut')
    return next()
  })
  const [module] = await page.loadModules()
  const base = new URL(module?.options['proxy-base-api-url'] ?? '').pathname
  const repository = '%7Bc4ec0000-0000-4000-8000-000000000021%7D'
  expect((await get(`${base}/check/${repository}/1`)).status).toBe(502)
})

test('behavior: it sees which call it is, and whose', async () => {
  const seen: Omit<SimulatorCall, 'request'>[] = []
  const { page, get, server } = await start(({ kind, user }, next) => {
    seen.push({ kind, user })
    return next()
  })
  const [module] = await page.loadModules()
  const base = new URL(module?.options['proxy-base-api-url'] ?? '').pathname
  await get('/2.0/user')
  await page.get(`/!api${list}`)
  await get(`${base}/nothing`)
  await server.handle(new Request(`${testOrigin}/2.0/workspaces/${acme.slug}`))
  // Pages and switches are none of its business.
  await page.get('/')
  await page.get('/__simulator/state')
  expect(seen).toEqual([
    { kind: 'token', user: ana.uuid },
    { kind: 'modules', user: ana.uuid },
    { kind: 'vendor', user: null },
    { kind: 'rest', user: ana.uuid },
    { kind: 'rest', user: ana.uuid },
    { kind: 'proxy', user: ana.uuid },
    { kind: 'rest', user: null },
  ])
})

test('behavior: a cookie makes no call to the app’s API anybody’s', async () => {
  const seen: (string | null)[] = []
  const { page } = await start(({ kind, user }, next) => {
    if (kind === 'rest') seen.push(user)
    return next()
  })
  await page.get('/2.0/workspaces/acme')
  expect(seen).toEqual([null])
})

test('behavior: it stands behind the guard against foreign names', async () => {
  const seen = vi.fn<SimulatorMiddleware>((_call, next) => next())
  const { server } = await createTestServer({ middleware: [seen] })
  const response = await server.handle(new Request('http://evil.example:7990/2.0/user'))
  expect(response.status).toBe(403)
  expect(seen).not.toHaveBeenCalled()
})

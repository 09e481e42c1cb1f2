import { Hono } from 'hono'
import * as v from 'valibot'
import type { ConnectDescriptor } from '../../contract/ConnectDescriptor.ts'
import { judgePullRequest } from './judgePullRequest.ts'
import { verifyConnectJwt } from './verifyConnectJwt.ts'

export interface CreateVendorServerParameters {
  /** With the `baseUrl` under which the app runs. */
  descriptor: ConnectDescriptor
  /** `now` in milliseconds since the epoch. Default: `Date`. */
  clock?: { now: () => number }
}

export interface VendorServer {
  /** Answers paths below `/vendor/`; undefined for all others, which are the app's files. */
  handle: (request: Request) => Promise<Response | undefined>
}

const installedSchema = v.object({
  key: v.string(),
  clientKey: v.pipe(v.string(), v.minLength(1)),
  sharedSecret: v.pipe(v.string(), v.minLength(32)),
})

const policySchema = v.object({
  repository: v.string(),
  pullrequest: v.pipe(v.string(), v.digits()),
  user: v.string(),
})

/**
 * A vendor's back end, as small as one can be that does what it must: it keeps the secret of each
 * installation, and trusts only requests that Bitbucket has signed with it
 * (developer.atlassian.com/cloud/bitbucket/authentication-for-apps). Its memory is its own object's.
 */
export function createVendorServer({
  descriptor,
  clock = Date,
}: CreateVendorServerParameters): VendorServer {
  // By client key.
  const secrets = new Map<string, string>()
  const routes = new Hono().basePath('/vendor')

  const verify = (request: Request) =>
    verifyConnectJwt({
      request,
      baseUrl: descriptor.baseUrl,
      findSecret: (clientKey) => secrets.get(clientKey),
      now: clock.now(),
    })

  // The same code may be registered under more keys, for each kind of app.
  const isOwnKey = (key: string) =>
    [descriptor.key, `${descriptor.key}-classic`, `${descriptor.key}-personal`].includes(key)

  routes.post('/installed', async (context) => {
    const body: unknown = await context.req.json().catch(() => undefined)
    const installation = v.safeParse(installedSchema, body)
    if (!installation.success || !isOwnKey(installation.output.key)) {
      return context.json({ error: 'This is no installation of this app.' }, 400)
    }
    const { clientKey, sharedSecret } = installation.output
    // Only the first call of an installation comes unsigned; a stranger could replace the secret.
    if (secrets.has(clientKey)) {
      const verified = verify(context.req.raw)
      if ('problem' in verified) return context.json({ error: verified.problem }, 401)
      if (verified.clientKey !== clientKey) {
        return context.json({ error: 'The token is of another installation.' }, 401)
      }
    }
    secrets.set(clientKey, sharedSecret)
    return context.body(null, 204)
  })

  routes.get('/policy', (context) => {
    const verified = verify(context.req.raw)
    if ('problem' in verified) return context.json({ error: verified.problem }, 401)
    const query = v.safeParse(policySchema, context.req.query())
    if (!query.success) return context.json({ error: 'Name a repository and a pull request.' }, 400)
    const { pullrequest, user } = query.output
    return context.json({ ...judgePullRequest(Number(pullrequest)), checkedFor: user })
  })

  // For the app's own check of its connection: that Bitbucket signs, and that the secret is known.
  routes.get('/status', (context) => {
    const verified = verify(context.req.raw)
    if ('problem' in verified) return context.json({ error: verified.problem }, 401)
    return context.json({ status: 'ready' })
  })

  routes.notFound((context) => context.json({ error: 'There is no such path.' }, 404))

  return {
    handle: async (request) =>
      new URL(request.url).pathname.startsWith('/vendor/') ? routes.fetch(request) : undefined,
  }
}

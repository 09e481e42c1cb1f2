import { type Context, Hono } from 'hono'
import { findRepository, type Located } from '../rest/findRepository.ts'
import { RestError } from '../rest/RestError.ts'
import { requireScopes } from '../rest/requireScopes.ts'
import type { Viewer } from '../rest/Viewer.ts'
import type { Simulation } from '../Simulation.ts'
import type { GitService } from './GitBackend.ts'
import { readGitCaller } from './readGitCaller.ts'
import { requirePusher } from './requirePusher.ts'
import { takePush } from './takePush.ts'

const services: readonly GitService[] = ['git-upload-pack', 'git-receive-pack']
const scopes = { 'git-upload-pack': 'repository', 'git-receive-pack': 'repository:write' }
const challenge = { 'WWW-Authenticate': 'Basic realm="Bitbucket.org HTTP"' }

/**
 * Clone, fetch and push by HTTP, with git's own protocol, at `/{workspace}/{repository}.git`; the ending
 * may be left out. A token is the password of `x-token-auth`
 * (support.atlassian.com/bitbucket-cloud, "Use OAuth on Bitbucket Cloud"); anybody may clone what is public.
 */
export function createGitRoutes(simulation: Simulation): Hono {
  const routes = new Hono()

  routes.get('/:workspace/:repository/info/refs', (context, next) => {
    const service = services.find((one) => one === context.req.query('service'))
    // A page may stand there; git always names a service.
    return service ? answer(context, service, undefined) : next()
  })

  for (const service of services) {
    routes.post(`/:workspace/:repository/${service}`, async (context) =>
      answer(context, service, new Uint8Array(await context.req.arrayBuffer())),
    )
  }

  routes.onError((error, context) => {
    if (!(error instanceof RestError)) throw error
    // Git shows such a text to its user.
    return context.text(`${error.message}\n`, error.status, { ...error.headers })
  })
  return routes

  async function answer(
    context: Context<object, '/:workspace/:repository'>,
    service: GitService,
    body: Uint8Array<ArrayBuffer> | undefined,
  ): Promise<Response> {
    const viewer = readGitCaller(simulation, context.req.header('Authorization'))
    const located = open(viewer, context.req.param())
    requireScopes(viewer, [scopes[service]])
    const isPush = service === 'git-receive-pack'
    const actor = isPush ? requirePusher(viewer, located, challenge) : undefined
    const { repository } = located
    const protocol = context.req.header('Git-Protocol')
    const { response, pushed } = await simulation.gitBackend({
      repository: repository.uuid,
      store: repository.git,
      mainBranch: repository.mainBranch,
      service,
      body,
      isGzipped: context.req.header('Content-Encoding') === 'gzip',
      protocol: /^version=[012]$/.test(protocol ?? '') ? protocol : undefined,
    })
    return pushed ? takePush(simulation, { located, actor, response, pushed }) : response
  }

  function open(viewer: Viewer, names: { workspace: string; repository: string }): Located {
    const slug = names.repository.replace(/\.git$/, '')
    try {
      return findRepository(simulation.world, viewer, names.workspace, slug)
    } catch (error) {
      // What a stranger may not see may be there for somebody who logs in.
      if (viewer.user || viewer.principal) throw error
      throw new RestError(401, 'Authentication required.', { headers: challenge })
    }
  }
}

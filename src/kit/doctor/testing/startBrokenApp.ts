import { findFreePort } from '../../../simulator/node/findFreePort.ts'
import { listenOnLoopback } from '../../../simulator/node/listenOnLoopback.ts'

export interface BrokenApp {
  /** Of its descriptors, without a slash at the end. Its baseUrl is another. */
  origin: string
  close: () => Promise<void>
}

const panel = (key: string, url: string) => ({
  key,
  name: { value: key },
  location: 'org.bitbucket.pullrequest.overview.informationPanel',
  url,
})

/**
 * An app with a defect of each kind: `/atlassian-connect.json` has all that can be seen in a running
 * app, `/elsewhere.json` a baseUrl where nothing runs.
 */
export async function startBrokenApp(): Promise<BrokenApp> {
  const nowhere = await findFreePort()
  const listener = await listenOnLoopback({ port: 0 })
  const descriptor = {
    key: 'broken',
    name: 'Broken',
    description: 'All that can be wrong.',
    baseUrl: `http://localhost:${listener.port}`,
    // No lifecycle.installed, and no scopes.
    authentication: { type: 'jwt' },
    modules: {
      webPanels: [
        panel('no-script', '/panel?view=plain&id={pullrequest.id}'),
        panel('framed-elsewhere', '/panel?view=framed&id={pullrequest.id}'),
        panel('gone', '/gone'),
      ],
    },
  }
  const script = '<script src="/app.js"></script>'
  const allJs = '<script src="https://bitbucket.org/atlassian-connect/all.js"></script>'
  const html = { 'content-type': 'text/html' }
  const answers: Record<string, () => Response> = {
    '/atlassian-connect.json': () => Response.json(descriptor),
    '/elsewhere.json': () =>
      Response.json({ ...descriptor, baseUrl: `http://localhost:${nowhere}` }),
    '/panel?view=plain&id=1': () =>
      new Response(script, { headers: { ...html, 'x-frame-options': 'DENY' } }),
    '/panel?view=framed&id=1': () =>
      new Response(allJs, {
        headers: { ...html, 'content-security-policy': "frame-ancestors 'self'" },
      }),
    '/app.js': () =>
      new Response('AP.request("/2.0/user", { success: show })', {
        headers: { 'content-type': 'text/javascript' },
      }),
  }
  listener.serve(async (request) => {
    const { pathname, search } = new URL(request.url)
    return answers[pathname + search]?.() ?? new Response('Not found.', { status: 404 })
  })
  return { origin: `http://127.0.0.1:${listener.port}`, close: listener.close }
}

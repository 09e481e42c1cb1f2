import { createTestPage } from './createTestPage.ts'
import { createTestServer } from './createTestServer.ts'

/** A call below the pull requests of acme/checkout; a body is sent as JSON. */
export type ReviewCall = (method: string, path: string, body?: unknown) => Promise<Response>

const pullRequests = '/!api/2.0/repositories/acme/checkout/pullrequests'

/** Ana and Ben, each before a browser of their own, and the pull requests of acme/checkout. */
export async function createReviewWorld() {
  const { server, clock, page } = await createTestServer()

  async function openBrowser(user: string | null): Promise<ReviewCall> {
    const own = await createTestPage(server)
    await own.send('POST', '/__simulator/login', { user })
    return (method, path, body) => own.send(method, pullRequests + path, body)
  }

  const ana = await openBrowser('ana')
  const ben = await openBrowser('ben')
  return {
    server,
    clock,
    page,
    ana,
    ben,
    nobody: await openBrowser(null),
    /** What a path holds, as Ana reads it. */
    read: async (path: string) => (await ana('GET', path)).json(),
    /** What a path of the repository holds. */
    repository: async (path: string) =>
      (await page.get(pullRequests.replace('/pullrequests', path))).json(),
  }
}

import { bitbucketAddresses } from '../../contract/bitbucketAddresses.ts'
import type { SimulatorServer } from '../../simulator/server/createSimulatorServer.ts'
import type { ContractArrangement } from './ContractCase.ts'

/** How requests leave a host page in this process: to the server, with the page's cookie. */
export async function createPageSend(
  server: SimulatorServer,
  origin: string,
  { tokenAnswer }: ContractArrangement,
): Promise<typeof fetch> {
  const first = await server.handle(new Request(`${origin}/`))
  const Cookie = first.headers.get('Set-Cookie')?.split(';')[0] ?? ''

  return async (path, init) => {
    if (typeof path !== 'string') throw new TypeError('A host page sends to paths only.')
    if (path === bitbucketAddresses.accessToken && tokenAnswer) {
      if (tokenAnswer === 'unreachable') throw new TypeError('Failed to fetch')
      return new Response(tokenAnswer.body ?? null, { status: tokenAnswer.status })
    }
    const { method = 'GET', headers, body } = init ?? {}
    // The window's own kind of form would not be known to this process's Request.
    const isForm = body instanceof URLSearchParams
    const response = await server.handle(
      new Request(origin + path, {
        method,
        headers: {
          ...Object.fromEntries(new Headers(headers)),
          ...(isForm && { 'Content-Type': 'application/x-www-form-urlencoded' }),
          Cookie,
          Origin: origin,
          'Sec-Fetch-Site': 'same-origin',
        },
        ...((isForm || typeof body === 'string') && { body: body.toString() }),
      }),
    )
    if (response.type === 'error') throw new TypeError('Failed to fetch')
    return response
  }
}

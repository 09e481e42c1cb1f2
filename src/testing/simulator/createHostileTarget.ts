import type { Era } from '../../contract/eras.ts'
import { createControl } from '../../simulator/server/testing/createControl.ts'
import { createTestServer } from '../../simulator/server/testing/createTestServer.ts'
import { testDescriptor, testOrigin } from '../../simulator/server/testing/testDescriptor.ts'
import type { HostileRequest } from './HostileRequest.ts'
import { tipPlaceholder } from './hostileRequestArbitrary.ts'

const withoutBody = new Set(['GET', 'HEAD'])

/** A simulator that is attacked, in an era of its own. */
export async function createHostileTarget(era: Era) {
  const { scopes: _, ...descriptor } = testDescriptor
  // Without scopes it has all of them.
  const { server, page } = await createTestServer({ descriptor })
  const control = createControl(server)
  await control.send('PATCH', 'settings', { era })
  const first = await server.handle(new Request(`${testOrigin}/`))
  const cookie = first.headers.get('Set-Cookie')?.split(';')[0] ?? ''
  const token = await page.allow()
  const path = '/!api/2.0/repositories/acme/checkout/refs/branches/main'
  const { target } = await (await page.get(path)).json()

  return {
    /** How an answer looks from outside: its status, its address if it leads on, and its text. */
    async send({ address, method, headers, body, isInsider }: HostileRequest) {
      const insider = {
        Authorization: `Bearer ${token}`,
        Cookie: cookie,
        Origin: testOrigin,
        'Sec-Fetch-Site': 'same-origin',
      }
      const response = await server.handle(
        new Request(testOrigin + address.replaceAll(tipPlaceholder, target.hash), {
          method,
          headers: { ...headers, ...(isInsider && insider) },
          ...(!withoutBody.has(method) && { body }),
        }),
      )
      const isEndless = response.headers.get('Content-Type')?.startsWith('text/event-stream')
      if (isEndless) await response.body?.cancel()
      return {
        status: response.status,
        location: response.headers.get('Location') ?? '',
        text: isEndless ? '' : await response.text(),
      }
    },
    /** How many tokens are out beside the insider's. */
    async countForeignTokens(): Promise<number> {
      const { tokens } = await control.state()
      return tokens.length - 1
    },
  }
}

export type HostileTarget = Awaited<ReturnType<typeof createHostileTarget>>

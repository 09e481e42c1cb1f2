import * as v from 'valibot'
import { HostRequestError } from './HostRequestError.ts'

const errorSchema = v.object({ error: v.object({ message: v.string() }) })

/** How the host page calls its server. Both reject with `HostRequestError`. */
export interface HostCall {
  call: (path: string, method?: string, body?: unknown) => Promise<Response>
  read: <value>(
    schema: v.GenericSchema<unknown, value>,
    ...request: Parameters<HostCall['call']>
  ) => Promise<value>
}

/** @param send how requests leave the page; it gets a path and has to add the page's cookies */
export function createHostCall(send: typeof fetch): HostCall {
  async function call(path: string, method = 'GET', body?: unknown): Promise<Response> {
    const content =
      body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
    // keepalive: a denial is stored even when the user leaves the page at once.
    const response = await send(path, { method, keepalive: method === 'PUT', ...content }).catch(
      (cause: unknown) => {
        throw new HostRequestError(0, `No answer from ${path}. Is the simulator running?`, {
          cause,
        })
      },
    )
    if (response.ok) return response
    const { status } = response
    throw new HostRequestError(status, (await readMessage(response)) ?? `${path}: ${status}`)
  }

  return {
    call,
    async read(schema, ...request) {
      const response = await call(...request)
      try {
        return v.parse(schema, await response.json())
      } catch (cause) {
        throw new HostRequestError(0, `${request[0]} answered in an unknown shape.`, { cause })
      }
    },
  }
}

async function readMessage(response: Response): Promise<string | undefined> {
  // Any body may come with a failure, none too.
  const body: unknown = await response.json().catch(() => undefined)
  const result = v.safeParse(errorSchema, body)
  return result.success ? result.output.error.message : undefined
}

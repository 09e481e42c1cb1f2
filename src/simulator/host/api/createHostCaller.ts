import * as v from 'valibot'
import { HostRequestError } from './HostRequestError.ts'

/** How a host page talks to its server. Both reject with `HostRequestError`. */
export interface HostCaller {
  /** @param method default: GET */
  call: (path: string, method?: string, body?: unknown) => Promise<Response>
  /** The same, with an answer of a known shape. */
  read: <value>(
    schema: v.GenericSchema<unknown, value>,
    path: string,
    method?: string,
    body?: unknown,
  ) => Promise<value>
}

const failureSchema = v.object({ error: v.object({ message: v.string() }) })
// Browsers refuse to keep more than 64 kB alive, and a descriptor may be longer.
const keepaliveLimit = 10_000

/** @param send how requests leave the page; it gets a path and has to add the page's cookies */
export function createHostCaller(send: typeof fetch): HostCaller {
  async function call(path: string, method = 'GET', body?: unknown): Promise<Response> {
    const text = body === undefined ? undefined : JSON.stringify(body)
    const content =
      text === undefined ? {} : { body: text, headers: { 'Content-Type': 'application/json' } }
    // A denial is stored even when the user leaves the page at once.
    const keepalive = method === 'PUT' && (text ?? '').length < keepaliveLimit
    const response = await send(path, { method, keepalive, ...content }).catch((cause: unknown) => {
      throw new HostRequestError(0, `No answer from ${path}. Is the simulator running?`, { cause })
    })
    if (response.ok) return response
    const explanation = await readExplanation(response)
    throw new HostRequestError(response.status, `${path}: ${response.status}`, { explanation })
  }

  return {
    call,
    read: async (schema, ...request) => {
      const response = await call(...request)
      try {
        return v.parse(schema, await response.json())
      } catch (cause) {
        throw new HostRequestError(0, `${request[0]} answered in an unknown shape.`, { cause })
      }
    },
  }
}

/** What the server says is wrong; undefined when it says nothing that can be read. */
async function readExplanation(response: Response): Promise<string | undefined> {
  const body: unknown = await response.json().catch(() => undefined)
  const result = v.safeParse(failureSchema, body)
  return result.success ? result.output.error.message : undefined
}

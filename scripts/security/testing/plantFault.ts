import { createHmac } from 'node:crypto'
import { createQueryStringHash, fromMethodAndUrl } from 'atlassian-jwt'
import * as v from 'valibot'
import { signSecurityJwt } from '../signSecurityJwt.ts'

export type Handle = (request: Request) => Promise<Response>
export type Fault = (handle: Handle) => Handle

/** What a call shows of itself to an app with a hole in its checks. */
export interface SeenCall {
  method: string
  url: URL
  /** The customer, known before, whose secret it replaces. */
  reinstalls: string | undefined
  hasToken: boolean
  token: SeenToken | undefined
}

export interface SeenToken {
  alg: unknown
  iss: string
  exp: unknown
  qsh: unknown
  signature: string
  isKnown: boolean
  /** By the secret of whom it names. */
  isSigned: boolean
  /** Made for this method and address. */
  isForCall: boolean
}

const part = v.looseObject({ alg: v.optional(v.unknown()), iss: v.optional(v.string(), '') })
const installation = v.object({ clientKey: v.string(), sharedSecret: v.string() })

/**
 * An app that takes the calls it should not: they are signed anew, rightly, before it sees them. So the
 * hole is exactly as wide as the condition says.
 */
export function takes(isTaken: (call: SeenCall) => boolean): Fault {
  return (handle) => {
    const secrets = new Map<string, string>()
    return async (request) => {
      const url = new URL(request.url)
      const { method } = request
      const body: unknown = method === 'POST' ? await request.clone().json() : undefined
      const installed = v.safeParse(installation, body)
      const installs = installed.success ? installed.output.clientKey : ''
      const reinstalls = secrets.has(installs) ? installs : undefined
      const text = readText(request, url)
      const token = readToken(text, request, secrets)
      const call = { method, url, token, reinstalls, hasToken: text !== '' }
      const clientKey = reinstalls ?? token?.iss ?? ''
      const response = await handle(
        isTaken(call) ? await resign(request, url, secrets, clientKey) : request,
      )
      if (response.ok && installed.success) {
        secrets.set(installed.output.clientKey, installed.output.sharedSecret)
      }
      return response
    }
  }
}

/** An app whose answers are not what they should be. */
export function answers(change: (response: Response, call: URL) => Response): Fault {
  return (handle) => async (request) => change(await handle(request), new URL(request.url))
}

function readText(request: Request, url: URL): string {
  return request.headers.get('Authorization')?.slice(4) ?? url.searchParams.get('jwt') ?? ''
}

function readToken(
  text: string,
  request: Request,
  secrets: ReadonlyMap<string, string>,
): SeenToken | undefined {
  const url = new URL(request.url)
  const [head = '', claims = '', signature = ''] = text.split('.')
  const [header, claimed] = [parsePart(head), parsePart(claims)]
  if (!header || !claimed) return undefined
  const secret = secrets.get(claimed.iss)
  const right = createHmac('sha256', secret ?? '')
    .update(`${head}.${claims}`)
    .digest('base64url')
  const asked = fromMethodAndUrl(request.method, url.pathname + url.search)
  return {
    alg: header.alg,
    iss: claimed.iss,
    exp: claimed['exp'],
    qsh: claimed['qsh'],
    signature,
    isKnown: secret !== undefined,
    isSigned: secret !== undefined && signature === right,
    isForCall: claimed['qsh'] === createQueryStringHash(asked),
  }
}

function parsePart(text: string) {
  try {
    return v.parse(part, JSON.parse(Buffer.from(text, 'base64url').toString()))
  } catch {
    return undefined
  }
}

async function resign(
  request: Request,
  url: URL,
  secrets: ReadonlyMap<string, string>,
  clientKey: string,
): Promise<Request> {
  const [[anyKey, anySecret] = ['', '']] = secrets
  const secret = secrets.get(clientKey)
  const tenant = {
    clientKey: secret === undefined ? anyKey : clientKey,
    sharedSecret: secret ?? anySecret,
  }
  const right = new URL(url)
  right.searchParams.delete('jwt')
  const target = { tenants: [tenant, tenant], now: Date.now } as const
  const path = right.pathname + right.search
  const jwt = signSecurityJwt(target, path, { method: request.method })
  const headers = new Headers(request.headers)
  headers.set('Authorization', `JWT ${jwt}`)
  const body = request.method === 'POST' ? await request.text() : null
  return new Request(right, { method: request.method, headers, body })
}

import type { RecordedCall } from '../../../contract/SimulatorRecording.ts'
import type { SimulatorMiddleware } from '../middleware/SimulatorMiddleware.ts'
import { findClient } from '../oauth/OAuthClient.ts'
import type { Simulation } from '../Simulation.ts'
import { createRedact } from './createRedact.ts'
import { readText } from './readText.ts'
import { toAppName } from './toAppName.ts'
import { toRecordedPath } from './toRecordedPath.ts'

const kept = ['Content-Type', 'Location', 'ETag', 'Retry-After', 'X-OAuth-Scopes']
const bodyLimitBytes = 1_048_576

/** Puts calls and their answers into the recorder while it is on, without secrets. */
export function recordCalls(simulation: Simulation): SimulatorMiddleware {
  const { recorder, origin } = simulation
  const redact = createRedact(simulation)
  const toPortable = (text: string) => redact(text).replaceAll(origin, '{{origin}}')

  return async ({ kind, request, user }, next) => {
    if (!recorder.isOn() || kind === 'modules' || kind === 'vendor') return next()
    const startedAt = performance.now()
    // A body that breaks off is refused further on.
    const sent = await request
      .clone()
      .arrayBuffer()
      .catch(() => new ArrayBuffer())
    const response = await next()
    const answer = await response.clone().arrayBuffer()
    const text = readText(answer)
    const isKept = answer.byteLength <= bodyLimitBytes
    const { world } = simulation
    recorder.addCall({
      kind,
      user,
      method: request.method,
      path: redact(toRecordedPath(world, request.url)),
      request_body: sent.byteLength > bodyLimitBytes ? null : toRequestBody(sent, toPortable),
      status: response.status,
      headers: toHeaders(response, toPortable),
      body: isKept ? (text === undefined ? toBase64(answer) : toPortable(text)) : null,
      encoding: text === undefined ? 'base64' : 'text',
      ...(kind === 'token' && text !== undefined
        ? describeToken(simulation, user, text)
        : { app: null }),
      ms: Math.round(performance.now() - startedAt),
    })
    return response
  }
}

function toRequestBody(sent: ArrayBuffer, toPortable: (text: string) => string): string | null {
  const text = readText(sent)
  return text === undefined || text === '' ? null : toPortable(text)
}

function toHeaders(
  { headers }: Response,
  toPortable: (text: string) => string,
): RecordedCall['headers'] {
  const found = kept.map((name) => [name, headers.get(name)] as const)
  return Object.fromEntries(
    found.flatMap(([name, value]) => (value === null ? [] : [[name, toPortable(value)]])),
  )
}

const toBase64 = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('base64')

/** Whose token is in the answer of the token endpoint. */
function describeToken(
  { tokens, world }: Simulation,
  user: string | null,
  text: string,
): Pick<RecordedCall, 'app' | 'token_user'> {
  const token = tokens.find(/"access_token"\s*:\s*"([^"]+)"/.exec(text)?.[1] ?? '')
  const client = token && findClient(world, token.client)
  if (!client) return { app: null }
  return {
    app: client.app ? toAppName(client.app) : client.id,
    ...(token.user !== user && { token_user: token.user }),
  }
}

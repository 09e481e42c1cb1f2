import type { RestErrorBody } from '../../../contract/RestErrorBody.ts'
import type { RecordedCall } from '../../../contract/SimulatorRecording.ts'
import type { SimulatorMiddleware } from '../middleware/SimulatorMiddleware.ts'
import { createRedact } from '../recording/createRedact.ts'
import { toRecordedPath } from '../recording/toRecordedPath.ts'
import type { Simulation } from '../Simulation.ts'
import { renewToken } from './renewToken.ts'

// A recording may come from anybody, and its answers have the address of the simulator's own pages.
const harmless = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'X-Content-Type-Options': 'nosniff',
}

/** Answers calls from the recording that is being replayed; while there is none, it passes all on. */
export function replayCalls(simulation: Simulation): SimulatorMiddleware {
  const redact = createRedact(simulation)

  return ({ kind, request, user }, next) => {
    const { replay, world, events } = simulation
    const report = replay.report()
    if (!report || kind === 'modules' || kind === 'vendor') return next()
    const { method } = request
    const path = redact(toRecordedPath(world, request.url))
    const found = replay.take({ kind, method, path, user })
    if (found) return toResponse(simulation, found)
    events.add('control', `The recording has no answer for ${method} ${path}.`, {
      method,
      path,
      user,
      missing: report.missing,
    })
    return report.missing === 'pass' ? next() : refuseMissing(method, path, user)
  }
}

function toResponse(simulation: Simulation, call: RecordedCall): Response {
  const { status, headers, encoding } = call
  const text = (call.body ?? '').replaceAll('{{origin}}', simulation.origin)
  const isEmpty = [204, 205, 304].includes(status)
  const body =
    encoding === 'base64' ? Buffer.from(text, 'base64') : renewToken(simulation, call, text)
  const answer = new Response(isEmpty ? null : body, { status, headers: harmless })
  for (const [name, value] of Object.entries(headers)) {
    answer.headers.set(name, value.replaceAll('{{origin}}', simulation.origin))
  }
  return answer
}

function refuseMissing(method: string, path: string, user: string | null): Response {
  const who = user === null ? 'nobody' : `the user ${user}`
  const message = `The recording has no answer, or no further one, for ${method} ${path} as ${who}. Record it again, or replay with missing=pass.`
  const body: RestErrorBody = { type: 'error', error: { message } }
  return Response.json(body, { status: 501 })
}

import type { Hono } from 'hono'
import * as v from 'valibot'
import { readJson } from '../readJson.ts'
import { recordingSchema } from '../recording/recordingSchema.ts'
import { RestError } from '../rest/RestError.ts'
import type { Simulation } from '../Simulation.ts'

const switchSchema = v.strictObject({ on: v.boolean() })

/** Record what goes on, take it as a file, and play such a file back. */
export function addRecordingRoutes(routes: Hono, simulation: Simulation): void {
  const { recorder, replay, events } = simulation

  const toStatus = () => {
    const { calls = [], events: kept = [], is_cut = false } = recorder.read() ?? {}
    return { on: recorder.isOn(), calls: calls.length, events: kept.length, is_cut }
  }

  routes.post('/recording', async (context) => {
    const { on } = await readJson(context.req.raw, switchSchema)
    events.add('control', on ? 'A recording began.' : 'The recording ended.')
    if (on) recorder.start(simulation.world.settings.era)
    else recorder.stop()
    return context.json(toStatus())
  })

  routes.get('/recording/status', (context) => context.json(toStatus()))

  routes.get('/recording', (context) => {
    const recording = recorder.read()
    if (!recording) {
      throw new RestError(404, 'Nothing was recorded yet. Begin with POST /__simulator/recording.')
    }
    context.header('Cache-Control', 'no-store')
    context.header('Content-Disposition', 'attachment; filename="assent-recording.json"')
    return context.json(recording)
  })

  routes.post('/replay', async (context) => {
    const missing = context.req.query('missing') ?? 'fail'
    if (missing !== 'fail' && missing !== 'pass') {
      throw new RestError(400, 'missing: use fail or pass.')
    }
    replay.start(await readJson(context.req.raw, recordingSchema), missing)
    events.add('control', 'A recording is replayed.', { missing })
    return context.json(replay.report())
  })

  // Null while nothing is replayed: whoever looks finds no failure.
  routes.get('/replay', (context) => context.json(replay.report() ?? null))

  routes.delete('/replay', (context) => {
    replay.stop()
    events.add('control', 'The replay ended.')
    return context.body(null, 204)
  })
}

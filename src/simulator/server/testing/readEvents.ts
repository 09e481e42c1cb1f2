import type { SimulatorEvent } from '../../../contract/SimulatorEvent.ts'

/** Reads an answer of `GET /__simulator/events` one event at a time. */
export function readEvents({ body }: Response) {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''

  async function next(): Promise<SimulatorEvent> {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const [, data = ''] = /^data: (.*)$/m.exec(text.slice(0, end)) ?? []
        text = text.slice(end + 2)
        return JSON.parse(data)
      }
      const chunk = await reader?.read()
      if (!chunk || chunk.done) throw new Error('The stream of events has ended.')
      text += chunk.value
    }
  }
  return {
    next,
    /** Passes over the others. */
    async until(isMeant: (event: SimulatorEvent) => boolean): Promise<SimulatorEvent> {
      for (;;) {
        const event = await next()
        if (isMeant(event)) return event
      }
    },
  }
}

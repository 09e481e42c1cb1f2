import type { XdmMethod } from 'simple-xdm/host'
import type { FrameCall } from './FrameCall.ts'
import { readFrameCall } from './readFrameCall.ts'

/**
 * Wrap a handler for simple-xdm. Whatever goes wrong must become an answer, or the frame waits for
 * ever. A native Error arrives in the frame as `{}` (observed), so that is what is sent.
 */
export function toMethod(handle: (call: FrameCall) => void | Promise<void>): XdmMethod {
  return (...handed) => {
    const call = readFrameCall(handed)
    if (!call) return
    const run = async () => handle(call)
    run().catch(() => call.reply({}))
  }
}

import type { XdmReply } from 'simple-xdm/host'
import type { FrameCall } from './FrameCall.ts'
import { withAnswerQuirks } from './withAnswerQuirks.ts'

function isReply(value: unknown): value is XdmReply {
  return typeof value === 'function' && '_context' in value
}

/**
 * Read what simple-xdm hands to a method: the arguments, and after them, however many there are, the
 * reply function. Undefined without one, which is no call of a frame.
 */
export function readFrameCall(handed: readonly unknown[]): FrameCall | undefined {
  const reply = handed.at(-1)
  if (!isReply(reply)) return undefined
  const { _context: context, _id: objectId = '' } = reply
  const { extension_id: frameId, extension } = context
  return {
    args: handed.slice(0, -1),
    reply: withAnswerQuirks(reply, extension.options.simulator),
    frameId,
    appKey: extension.addon_key,
    extension,
    objectId,
  }
}

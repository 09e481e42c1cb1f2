import type { FrameCall } from '../connect/FrameCall.ts'
import type { hostClasses } from '../connect/hostClasses.ts'
import type { HostMethods } from '../connect/hostMethods.ts'
import { readMember } from '../connect/readMember.ts'
import { readText } from '../connect/readText.ts'
import { toClass } from '../connect/toClass.ts'
import { toMethod } from '../connect/toMethod.ts'
import type { AppMessageKind, AppMessages } from './createAppMessages.ts'

type MessageClasses = Record<keyof (typeof hostClasses)['messages'], ReturnType<typeof toClass>>

// Observed: the host puts the kind before an app's title.
const prefixes: Record<AppMessageKind, string> = {
  generic: 'Generic: ',
  error: 'Error: ',
  warning: 'Warning: ',
  success: 'Success: ',
  info: 'Info: ',
  hint: 'Hint: ',
}
// What Atlassian's user interface library takes where an app says nothing.
const defaultDelayMs = 5_000
const defaultDurationMs = 500
// Ours: a longer timer would fire at once, and nobody waits a day.
const longestMs = 86_400_000

/**
 * `AP.messages` (developer.atlassian.com/cloud/bitbucket/jsapi/messages): one class for each kind, so
 * that a frame has its handle at once. No close control and no fade unless an app asks (observed).
 */
export function createMessagesModule(
  messages: AppMessages,
): HostMethods<'messages'> & MessageClasses {
  const show = (kind: AppMessageKind) =>
    toClass({
      create(call) {
        const [title, body, options] = call.args
        const isFading = readMember(options, 'fadeout') === true
        const delayMs = readMs(readMember(options, 'delay'), defaultDelayMs)
        const durationMs = readMs(readMember(options, 'duration'), defaultDurationMs)
        messages.show({
          id: toMessageId(call, call.objectId),
          appKey: call.appKey,
          kind,
          title: prefixes[kind] + readText(title, 200),
          body: readText(body, 2_000),
          isCloseable: readMember(options, 'closeable') === true,
          lifetimeMs: isFading ? delayMs + durationMs : undefined,
        })
      },
    })
  const clear = toMethod((call) => messages.close(ofHandle(call)))
  const onClose = toMethod((call) => messages.onClose(ofHandle(call), () => call.reply()))
  return {
    generic: show('generic'),
    error: show('error'),
    warning: show('warning'),
    success: show('success'),
    info: show('info'),
    hint: show('hint'),
    clear,
    onClose,
  }
}

/** The documentation says that the handle is a text; it is an object with `_id` (observed). */
function ofHandle(call: FrameCall): string {
  const [handle] = call.args
  return toMessageId(call, readMember(handle, '_id') ?? handle)
}

function toMessageId({ frameId }: FrameCall, id: unknown): string {
  return `${frameId} ${String(id)}`
}

function readMs(value: unknown, fallback: number): number {
  return typeof value === 'number' && value >= 0 ? Math.min(value, longestMs) : fallback
}

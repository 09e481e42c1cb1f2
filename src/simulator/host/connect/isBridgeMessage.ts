import { hostMethods } from './hostMethods.ts'
import { isObjectMessage } from './isObjectMessage.ts'

// Of simple-xdm's message types those that this host has a use for.
const messageTypes: readonly unknown[] = [
  'init',
  'unload',
  'addon_clicked',
  'event_query',
  'key_triggered',
  'req',
]

/** The part of a message event that decides. */
export interface ReceivedMessage {
  data: unknown
  source: unknown
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/**
 * Whether a message may reach simple-xdm, which trusts its input: null data throws in its listener,
 * and a module or method name is looked up on a plain object, prototype included.
 *
 * @param frameWindow the window of the frame with an id; undefined when the page has none
 */
export function isBridgeMessage(
  { data, source }: ReceivedMessage,
  frameWindow: (id: string) => unknown,
): boolean {
  if (!isRecord(data) || !messageTypes.includes(data['type'])) return false
  if (typeof data['eid'] !== 'string' || !source || frameWindow(data['eid']) !== source)
    return false
  // Only a frame inside a frame sends targets, and simple-xdm walks them without looking.
  if (data['type'] === 'init') return data['targets'] === undefined
  if (data['type'] === 'event_query') return Array.isArray(data['args'])
  if (data['type'] === 'key_triggered') return isKey(data)
  if (data['type'] !== 'req') return true
  if (!Array.isArray(data['args'])) return false
  if ('_cls' in data) return isObjectMessage(data)

  const methods: readonly unknown[] | undefined = Object.entries(hostMethods).find(
    ([name]) => name === data['mod'],
  )?.[1]
  return methods?.includes(data['fn']) === true
}

/** simple-xdm sorts the modifiers without looking. */
function isKey({ keycode, modifiers }: Record<string, unknown>): boolean {
  return typeof keycode === 'number' && Array.isArray(modifiers) && modifiers.length <= 4
}

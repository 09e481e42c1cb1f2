import { expect, test } from 'vitest'
import { isBridgeMessage } from './isBridgeMessage.ts'

const frame = { name: 'frame window' }
const frameWindow = (id: string) => (id === 'frame-1' ? frame : undefined)
const call = { type: 'req', eid: 'frame-1', mid: '1', mod: '_globals', fn: 'getHostEnv', args: [] }

test.for([
  ['a call', call],
  ['a call of a named module', { ...call, mod: 'env', fn: 'resize', args: [1, 2] }],
  ['the start', { type: 'init', eid: 'frame-1', targets: undefined }],
  ['the end', { type: 'unload', eid: 'frame-1' }],
  ['a click', { type: 'addon_clicked', eid: 'frame-1' }],
  ['a key', { type: 'key_triggered', eid: 'frame-1', keycode: 27, modifiers: [] }],
  [
    'the making of an object',
    { ...call, mod: 'messages', _cls: 'error', _id: '1', fn: 'constructor' },
  ],
  ['a call of an object', { ...call, mod: 'flag', _cls: 'create', _id: 'a1b2', fn: 'close' }],
  ['a question for events', { type: 'event_query', eid: 'frame-1', args: ['x'] }],
] as const)('behavior: lets %s through', ([, data]) => {
  expect(isBridgeMessage({ data, source: frame }, frameWindow)).toBe(true)
})

test.for([
  ['null', null],
  ['text', 'init'],
  ['no type', { eid: 'frame-1' }],
  ['a type of the prototype', { ...call, type: 'constructor' }],
  ['an answer', { ...call, type: 'resp' }],
  ['an id without a frame', { ...call, eid: 'frame-2' }],
  ['an id of the prototype', { ...call, eid: '__proto__' }],
  ['no id', { ...call, eid: undefined }],
  ['an unknown module', { ...call, mod: 'teapot' }],
  ['a module of the prototype', { ...call, mod: 'constructor' }],
  ['an unknown method', { ...call, fn: 'evil' }],
  ['a method of the prototype', { ...call, fn: 'toString' }],
  ['a method of another module', { ...call, mod: 'env', fn: 'getHostEnv' }],
  ['a class', { ...call, _cls: 'constructor' }],
  ['a kind of the prototype', { ...call, mod: 'flag', _cls: 'constructor', _id: '1' }],
  [
    'a kind of another module',
    { ...call, mod: 'flag', _cls: 'error', _id: '1', fn: 'constructor' },
  ],
  [
    'an unknown method of an object',
    { ...call, mod: 'flag', _cls: 'create', _id: '1', fn: 'state' },
  ],
  ['an object without an id', { ...call, mod: 'flag', _cls: 'create', fn: 'close' }],
  ['an odd id', { ...call, mod: 'flag', _cls: 'create', _id: '__proto__', fn: 'close' }],
  ['a kind as a plain method', { ...call, mod: 'messages', fn: 'error' }],
  ['a key without a list', { type: 'key_triggered', eid: 'frame-1', keycode: 27, modifiers: {} }],
  [
    'a key that is no number',
    { type: 'key_triggered', eid: 'frame-1', keycode: {}, modifiers: [] },
  ],
  ['arguments that are no list', { ...call, args: { length: 1 } }],
  ['a start with targets', { type: 'init', eid: 'frame-1', targets: { env: null } }],
  ['a question without a list', { type: 'event_query', eid: 'frame-1', args: 'x' }],
] as const)('behavior: stops %s', ([, data]) => {
  expect(isBridgeMessage({ data, source: frame }, frameWindow)).toBe(false)
})

test('behavior: stops a message of another window', () => {
  expect(isBridgeMessage({ data: call, source: { name: 'other' } }, frameWindow)).toBe(false)
})

test('behavior: stops a message without a window for an id without a frame', () => {
  const data = { ...call, eid: 'frame-2' }
  expect(isBridgeMessage({ data, source: undefined }, frameWindow)).toBe(false)
})

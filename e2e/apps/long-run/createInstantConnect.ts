import type {
  AtlassianConnect,
  ConnectRequestOptions,
} from '../../../src/contract/AtlassianConnect.ts'

/** An `AP` in the page: each call costs one message to a port and one back, and the answer is good. */
export function createInstantConnect(): AtlassianConnect {
  const { port1: frame, port2: host } = new MessageChannel()
  const pending = new Map<number, ConnectRequestOptions>()
  let last = 0
  host.addEventListener('message', ({ data }) => host.postMessage(data, []))
  frame.addEventListener('message', ({ data: { id, answer } }) => {
    const call = pending.get(id)
    pending.delete(id)
    call?.success?.(answer)
  })
  host.start()
  frame.start()

  const request = (call: ConnectRequestOptions): void => {
    last += 1
    pending.set(last, call)
    frame.postMessage({ id: last, answer: { display_name: 'Ana', path: call.url } }, [])
  }
  return {
    request: (first, second) =>
      request(typeof first === 'string' ? { url: first, ...second } : first),
  }
}

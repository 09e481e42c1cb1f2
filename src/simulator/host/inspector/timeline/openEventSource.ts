export interface EventHandlers {
  onOpen: () => void
  /** The text of one message. */
  onText: (text: string) => void
  /** The line is lost; it is tried again until the stream is closed. */
  onLost: () => void
}

/** Opens a stream of server-sent events. @returns what closes it */
export type OpenEvents = (address: string, handlers: EventHandlers) => () => void

const retryMs = 2_000

/**
 * Over the browser's `EventSource`, which tries again by itself and says where it was. Where it gives
 * up, as after an answer that is no stream, a new one is made.
 */
export const openEventSource: OpenEvents = (address, { onOpen, onText, onLost }) => {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function open(): void {
    const opened = new EventSource(address)
    source = opened
    opened.addEventListener('open', onOpen)
    opened.addEventListener('message', ({ data }) => onText(String(data)))
    opened.addEventListener('error', () => {
      onLost()
      if (opened.readyState === EventSource.CLOSED) timer = setTimeout(open, retryMs)
    })
  }

  open()
  return () => {
    clearTimeout(timer)
    source?.close()
  }
}

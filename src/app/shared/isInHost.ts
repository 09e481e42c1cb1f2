/** What of a window tells where it stands. */
export interface FramedWindow {
  parent: unknown
  /** `ancestorOrigins`: of all frames around it, inside out; not in every browser. */
  location: { ancestorOrigins?: ArrayLike<string> }
}

/**
 * Whether the document is in a frame, with nobody but Bitbucket around it. The header
 * `frame-ancestors` says the same to the browser; this holds when that header got lost on the way.
 *
 * @param hostOrigin from our own HTML: what the parent says of itself, in `window.name`, can be forged
 */
export function isInHost(frame: FramedWindow, hostOrigin: string): boolean {
  if (frame.parent === frame) return false
  // Browsers may hide the origin of a parent that sends no referrer. Hidden is not foreign.
  const isHost = (origin: string) => origin === hostOrigin || origin === 'null'
  return Array.from(frame.location.ancestorOrigins ?? []).every(isHost)
}

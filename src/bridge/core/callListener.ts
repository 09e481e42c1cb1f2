/**
 * Call a listener of the app's. One that throws is reported as an uncaught error, and does not keep
 * the next ones, or the bridge, from going on.
 */
export function callListener(call: () => void): void {
  try {
    call()
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}

/** Wait for a task until the signal aborts, whether or not the task minds it. */
export function orAborted<value>(task: Promise<value>, signal: AbortSignal): Promise<value> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    const settle = () => signal.removeEventListener('abort', abort)
    void task.then(resolve, reject).finally(settle)
  })
}

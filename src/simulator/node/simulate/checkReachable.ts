import { requestApp } from '../app-proxy/requestApp.ts'
import { CommandError } from '../CommandError.ts'

/**
 * Make sure that somebody answers at an app's address, whatever the answer.
 * @param timeoutMs default: 5000
 * @throws {CommandError}
 */
export async function checkReachable(baseUrl: string, timeoutMs = 5_000): Promise<void> {
  const { origin, pathname } = new URL(baseUrl)
  const reason = await new Promise<string | undefined>((resolve) => {
    const signal = AbortSignal.timeout(timeoutMs)
    const asked = requestApp(origin, { method: 'HEAD', path: pathname, signal })
    asked.once('response', (answer) => {
      answer.resume()
      resolve(undefined)
    })
    asked.once('error', (error: NodeJS.ErrnoException) =>
      resolve(signal.aborted ? 'no answer' : (error.code ?? error.message)),
    )
    asked.end()
  })
  if (reason === undefined) return
  throw new CommandError(
    `The app at ${baseUrl} cannot be reached (${reason}). Start it, and then the simulator; --app-url says where else it runs.`,
  )
}

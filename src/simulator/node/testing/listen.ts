import { onTestFinished } from 'vitest'
import { listenOnLoopback } from '../listenOnLoopback.ts'
import type { RequestHandler } from '../RequestHandler.ts'

/** Serve with a handler on a free port, for one test. */
export async function listen(handle: RequestHandler): Promise<{ port: number; origin: string }> {
  const listener = await listenOnLoopback({ port: 0 })
  onTestFinished(() => listener.close())
  listener.serve(handle)
  return { port: listener.port, origin: `http://127.0.0.1:${listener.port}` }
}

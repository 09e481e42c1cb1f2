import { listenOnLoopback } from './listenOnLoopback.ts'

/** A port of 127.0.0.1 that is free now; somebody else may take it before you do. */
export async function findFreePort(): Promise<number> {
  const listener = await listenOnLoopback({ port: 0 })
  await listener.close()
  return listener.port
}

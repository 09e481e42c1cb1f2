import type { TokenServer } from './TokenServer.ts'

/** What is done again and again. */
export type TokenCall = 'token' | 'user'

/**
 * Make calls to a server, so many of them at once.
 * @returns milliseconds until all are answered
 */
export async function playTokens(
  server: TokenServer,
  call: TokenCall,
  { count, atOnce }: { count: number; atOnce: number },
): Promise<number> {
  const token = await server.issue()
  let left = count
  const start = performance.now()
  async function work(): Promise<void> {
    while (left > 0) {
      left -= 1
      await (call === 'token' ? server.issue() : server.readUser(token))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return performance.now() - start
}

import { createLogins } from '../../../src/simulator/server/testing/createLogins.ts'
import { createTestServer } from '../../../src/simulator/server/testing/createTestServer.ts'

export interface RunLoginProbeParameters {
  /** Enough to fill what is kept. */
  warmUp: number
  logins: number
  /** Collects garbage, then measures. */
  readHeapBytes: () => number
  /** The control: keep a simulator's whole answer for each login. */
  isLeaking: boolean
}

export interface LoginProbe {
  growthBytes: number
  /** Without the warm-up. */
  logins: number
  /** In memory at the end, of each kind. */
  kept: Record<string, number>
}

/** Log in to a simulator again and again, and see what stays behind. */
export async function runLoginProbe({
  warmUp,
  logins,
  readHeapBytes,
  isLeaking,
}: RunLoginProbeParameters): Promise<LoginProbe> {
  const { server } = await createTestServer()
  const { login, count } = createLogins(server)
  const leaked: unknown[] = []
  for (let done = 0; done < warmUp; done += 1) await login()
  const before = readHeapBytes()
  for (let done = 0; done < logins; done += 1) {
    await login()
    if (isLeaking) leaked.push(Array.from({ length: 32 }, () => done))
  }
  const growthBytes = readHeapBytes() - before
  return { growthBytes, logins, kept: { ...(await count()), leaked: leaked.length } }
}

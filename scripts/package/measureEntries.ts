import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildModule } from '../checks/buildModule.ts'

/** A line that an app writes, and the most that it may cost, peers apart. */
export interface EntryUse {
  code: string
  /** Bytes after gzip. */
  limit: number
}

/** One function costs itself, with the error that it throws; an entry costs what it has. */
export const entryUses: readonly EntryUse[] = [
  { code: "export { encodePath } from 'assent-bitbucket'", limit: 1_200 },
  { code: "export { createBridge } from 'assent-bitbucket'", limit: 6_400 },
  { code: "export * from 'assent-bitbucket'", limit: 9_000 },
  { code: "export { useConsent } from 'assent-bitbucket/react'", limit: 900 },
  { code: "export * from 'assent-bitbucket/react'", limit: 9_000 },
  { code: "export { ConsentFlags } from 'assent-bitbucket/flags'", limit: 3_500 },
  // For development only, and still no reason to be large.
  { code: "export * from 'assent-bitbucket/devtools'", limit: 9_000 },
  { code: "export { noRawConnectRequest } from 'assent-bitbucket/eslint'", limit: 3_500 },
]

const peers = /^(react|react-dom|zustand|@tanstack|@atlaskit)(\/|$)/
const testing = /createFakeHost|simulator\/server/

/**
 * What is wrong with the sizes of an installed package, a sentence each.
 *
 * @param directory of a project that has it
 */
export async function measureEntries(directory: string): Promise<string[]> {
  const findings: string[] = []
  for (const { code, limit } of entryUses) {
    const text = await bundle(directory, code)
    const bytes = gzipSync(text, { level: 9 }).length
    console.log(`${String(bytes).padStart(6)} bytes of ${limit}  ${code}`)
    if (bytes > limit) findings.push(`${code} has ${bytes} bytes gzip; ${limit} is the limit.`)
    if (testing.test(text)) findings.push(`${code} brings what is for tests.`)
    const isPlain = code.endsWith("'assent-bitbucket'")
    if (isPlain && /from\s*["'](react|@atlaskit)/.test(text)) findings.push(`${code} brings React.`)
  }
  return findings
}

async function bundle(root: string, code: string): Promise<string> {
  const input = join(root, 'entry-use.mjs')
  await writeFile(input, code)
  return buildModule({ root, input, external: peers })
}

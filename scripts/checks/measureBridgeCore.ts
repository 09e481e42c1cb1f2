import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildModule } from './buildModule.ts'
import type { BundlePart } from './measureBundle.ts'

/**
 * The size of the bridge's core with its store, built alone: what a page pays that uses neither
 * React nor flags.
 * @throws {Error} when it does not build
 */
export async function measureBridgeCore(root: string): Promise<BundlePart> {
  const code = await buildModule({ root, input: join(root, 'src/bridge/core/createBridge.ts') })
  return { name: 'bridge core', kind: 'library', gzipBytes: gzipSync(code, { level: 9 }).length }
}

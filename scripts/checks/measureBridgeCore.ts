import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import type { BundlePart } from './measureBundle.ts'

/**
 * The size of the bridge's core with its store, built alone: what a page pays that uses neither
 * React nor flags.
 * @throws {Error} when it does not build
 */
export async function measureBridgeCore(root: string): Promise<BundlePart> {
  const { NODE_ENV } = process.env
  try {
    const result = await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        write: false,
        target: 'es2022',
        rolldownOptions: {
          input: join(root, 'src/bridge/core/createBridge.ts'),
          preserveEntrySignatures: 'strict',
          output: { format: 'es' },
        },
      },
    })
    const outputs = Array.isArray(result) ? result : [result]
    const code = outputs.flatMap((one) =>
      'output' in one ? one.output.map((file) => (file.type === 'chunk' ? file.code : '')) : [],
    )
    const gzipBytes = gzipSync(code.join(''), { level: 9 }).length
    return { name: 'bridge core', kind: 'library', gzipBytes }
  } finally {
    // Vite's build sets it for the whole process.
    if (NODE_ENV === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = NODE_ENV
  }
}

import { join } from 'node:path'
import { build, type Plugin, type UserConfig } from 'vite'
import { projectRoot } from '../../../src/simulator/node/projectRoot.ts'
import { createAppConfig } from '../../../vite.config.ts'

/**
 * As the app is built, but for a few settings.
 *
 * @param more plugins that go before the app's own
 * @returns the folder it is in
 */
export async function buildVariant(
  name: string,
  change: UserConfig,
  more: readonly Plugin[] = [],
): Promise<string> {
  const config = createAppConfig()
  const outDir = join(projectRoot, '.assent/bench-app', name)
  const { NODE_ENV } = process.env
  try {
    await build({
      ...config,
      // The list of modules belongs to the app's own build.
      plugins: [...more, ...(config.plugins ?? []).filter((plugin) => !isRecorder(plugin))],
      ...change,
      configFile: false,
      logLevel: 'error',
      build: { ...config.build, ...change.build, outDir, emptyOutDir: true },
    })
  } finally {
    // Vite's build sets it for the whole process.
    if (NODE_ENV === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = NODE_ENV
  }
  return outDir
}

function isRecorder(plugin: unknown): boolean {
  return (
    typeof plugin === 'object' &&
    plugin !== null &&
    'name' in plugin &&
    plugin.name === 'assent-record-modules'
  )
}

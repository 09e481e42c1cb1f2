import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type UserConfig } from 'vite'
import { projectRoot } from '../../../src/simulator/node/projectRoot.ts'
import { createAppConfig } from '../../../vite.config.ts'
import type { AppVariant } from './AppVariant.ts'

/** The panel as it is, with everything in its first file, and as somebody writes it with callbacks. */
export function listAppVariants(): AppVariant[] {
  return [
    { name: 'as it is', build: () => buildVariant('lazy', {}) },
    {
      name: 'everything eager',
      build: () =>
        buildVariant('eager', { build: { rolldownOptions: { output: { codeSplitting: false } } } }),
    },
    {
      name: 'callbacks by hand',
      build: async () => {
        const root = join(projectRoot, 'scripts/bench/app/bare')
        const directory = await buildVariant('bare', { root, publicDir: false, plugins: [] })
        await copyFile(join(projectRoot, 'public/_headers'), join(directory, '_headers'))
        return directory
      },
    },
  ]
}

/** As the app is built, but for a few settings. */
async function buildVariant(name: string, change: UserConfig): Promise<string> {
  const config = createAppConfig()
  const outDir = join(projectRoot, '.assent/bench-app', name)
  const { NODE_ENV } = process.env
  try {
    await build({
      ...config,
      // The list of modules belongs to the app's own build.
      plugins: (config.plugins ?? []).filter((plugin) => !isRecorder(plugin)),
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

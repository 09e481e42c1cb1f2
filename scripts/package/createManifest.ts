import * as v from 'valibot'
import { packageCommand, packageEntries } from './packageEntries.ts'

const rangesSchema = v.record(v.string(), v.string())

/** As far as a published manifest takes it over from the repository's. */
export const repositoryManifestSchema = v.object({
  name: v.string(),
  version: v.string(),
  description: v.string(),
  keywords: v.array(v.string()),
  license: v.string(),
  engines: rangesSchema,
  dependencies: rangesSchema,
  devDependencies: rangesSchema,
})

export type RepositoryManifest = v.InferOutput<typeof repositoryManifestSchema>

/** What the simulator runs on. A browser bundle has none of it. */
const dependencies = ['ajv', 'ajv-formats', 'diff', 'hono', 'jose', 'valibot']

/** What an app has already, in the range that works. Only the state's library is needed by all. */
const peers: Record<string, string> = {
  zustand: '^5.0.0',
  react: '^18.3.0 || ^19.0.0',
  '@tanstack/react-query': '^5.90.0',
  '@atlaskit/flag': '>=17.0.0',
  '@testing-library/react': '^16.0.0',
  '@playwright/test': '^1.50.0',
  eslint: '>=9.0.0',
  vite: '>=6.0.0',
}

/** The manifest that is published. */
export function createManifest(repository: RepositoryManifest): Record<string, unknown> {
  const { name, version, description, keywords, license, engines } = repository
  const installed = { ...repository.devDependencies, ...repository.dependencies }
  const toFiles = (module: string) => ({
    types: `./dist/${module}.d.ts`,
    default: `./dist/${module}.js`,
  })
  const entries = Object.entries(packageEntries).map(([entry, module]) => [entry, toFiles(module)])
  return {
    name,
    version,
    description,
    keywords,
    license,
    type: 'module',
    sideEffects: false,
    engines,
    files: ['dist', 'assets', 'CHANGELOG.md'],
    bin: { assent: `dist/${packageCommand}.js` },
    exports: { ...Object.fromEntries(entries), './package.json': './package.json' },
    dependencies: Object.fromEntries(
      dependencies.map((dependency) => [dependency, `^${installed[dependency]}`]),
    ),
    peerDependencies: peers,
    peerDependenciesMeta: Object.fromEntries(
      Object.keys(peers)
        .filter((peer) => peer !== 'zustand')
        .map((peer) => [peer, { optional: true }]),
    ),
  }
}

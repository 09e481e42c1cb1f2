import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import { createManifest, repositoryManifestSchema } from './createManifest.ts'

const text = await readFile(join(projectRoot, 'package.json'), 'utf8')
const repository = v.parse(repositoryManifestSchema, JSON.parse(text))

test('default: what is published can be installed, and is not private', () => {
  const manifest = createManifest(repository)
  expect(manifest).toMatchObject({
    name: 'assent-bitbucket',
    version: repository.version,
    type: 'module',
    sideEffects: false,
    bin: { assent: 'dist/kit/assent.js' },
  })
  expect(manifest).not.toHaveProperty('private')
  expect(JSON.stringify(manifest['dependencies'])).not.toContain('undefined')
})

test('behavior: each entry has its types first', () => {
  const { exports } = createManifest(repository)
  expect(Object.keys(Object(exports))).toEqual([
    '.',
    './react',
    './flags',
    './devtools',
    './eslint',
    './testing',
    './playwright',
    './simulator',
    './vite',
    './package.json',
  ])
  expect(Object(exports)['./react']).toEqual({
    types: './dist/bridge/react.d.ts',
    default: './dist/bridge/react.js',
  })
})

test('behavior: only the library of the state is a peer that all need', () => {
  const { peerDependencies, peerDependenciesMeta } = createManifest(repository)
  const needed = Object.keys(Object(peerDependencies)).filter(
    (name) => !(name in Object(peerDependenciesMeta)),
  )
  expect(needed).toEqual(['zustand'])
})

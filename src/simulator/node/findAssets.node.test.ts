import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { findAssets } from './findAssets.ts'

async function createRoot(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'assent-assets-'))
  onTestFinished(() => rm(root, { recursive: true }))
  return root
}

test('default: a repository builds them', async () => {
  const root = await createRoot()
  expect(findAssets(root)).toEqual({
    directory: join(root, '.assent/simulator'),
    isPackaged: false,
  })
})

test('behavior: a package has them', async () => {
  const root = await createRoot()
  await mkdir(join(root, 'assets/assets'), { recursive: true })
  await writeFile(join(root, 'assets/assets/host.js'), '')
  expect(findAssets(root)).toEqual({ directory: join(root, 'assets'), isPackaged: true })
})

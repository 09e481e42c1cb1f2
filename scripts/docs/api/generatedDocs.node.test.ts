import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../../src/simulator/node/projectRoot.ts'
import { packageEntries } from '../../package/packageEntries.ts'
import { architectureFile, createArchitecture } from '../architecture/writeArchitecture.ts'
import { listUndocumented } from './listUndocumented.ts'
import { apiDirectory, createApiPages, readOwnApi } from './writeApiPages.ts'

// What fails here is written anew by `npm run docs`.

test('behavior: the pages of docs/api are up to date, and there are no others', async () => {
  const pages = await createApiPages(projectRoot)
  const kept = await readdir(join(projectRoot, apiDirectory))

  expect(kept.toSorted()).toEqual([...pages.keys()].toSorted())
  for (const [name, page] of pages) {
    const text = await readFile(join(projectRoot, apiDirectory, name), 'utf8')
    expect({ name, text }).toEqual({ name, text: page })
  }
})

test('behavior: the picture of the layers is up to date', async () => {
  const text = await readFile(join(projectRoot, architectureFile), 'utf8')

  expect(text).toBe(await createArchitecture(projectRoot))
})

test('behavior: each entry of the package has a page with exports', async () => {
  const entries = await readOwnApi(projectRoot)

  expect(entries).toHaveLength(Object.keys(packageEntries).length)
  expect(entries.filter(({ items }) => items.length === 0)).toEqual([])
  expect(new Set(entries.map(({ page }) => page)).size).toBe(entries.length)
})

test('behavior: each exported function, component, class and constant has a docstring', async () => {
  expect(listUndocumented(await readOwnApi(projectRoot))).toEqual([])
})

test('behavior: each link of the pages leads somewhere', async () => {
  const pages = await createApiPages(projectRoot)
  const broken = [...pages].flatMap(([name, page]) =>
    [...page.matchAll(/\]\((?:([\w-]+\.md))?(?:#([\w-]+))?\)/g)]
      .filter(([, file = name, anchor]) => {
        const target = pages.get(file)
        const heading = anchor?.replace(/-\d+$/, '')
        return (
          target === undefined ||
          (heading !== undefined && !target.toLowerCase().includes(`# \`${heading}\`\n`))
        )
      })
      .map(([link]) => `${name}: ${link}`),
  )

  expect(broken).toEqual([])
})

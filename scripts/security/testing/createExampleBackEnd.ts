import { createBackEnd } from '../../../examples/back-end/createBackEnd.mjs'
import { openInstallations } from '../../../examples/back-end/openInstallations.mjs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../../src/simulator/node/projectRoot.ts'
import { createDirectory } from '../../../src/simulator/node/testing/createDirectory.ts'

export const baseUrl = 'https://reviews.acme.example'

/** The example's back end over a small build with the app's own headers and descriptor. */
export async function createExampleBackEnd(now?: () => number) {
  const read = (name: string) => readFile(join(projectRoot, 'public', name), 'utf8')
  const folder = await createDirectory({
    _headers: await read('_headers'),
    'atlassian-connect.json': await read('atlassian-connect.json'),
    'index.html':
      '<!doctype html><title>Reviews</title><script src="/assets/main-1234abcd.js"></script>',
    'assets/main-1234abcd.js': 'document.title',
    '.vite/manifest.json': '{}',
  })
  const installations = openInstallations()
  const judge = () => ({ verdict: 'pass' as const, reasons: [] })
  return createBackEnd({ folder, baseUrl, installations, judge, ...(now && { now }) })
}

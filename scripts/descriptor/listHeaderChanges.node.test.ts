import { expect, test } from 'vitest'
import { parseHeadersFile } from '../../src/simulator/node/parseHeadersFile.ts'
import { listHeaderChanges } from './listHeaderChanges.ts'

const addresses = { from: 'https://old.example', to: 'https://reviews.acme.example:8443' }

test('default: a file that names no address of its own needs no change', () => {
  const rules = parseHeadersFile("/*\n  Content-Security-Policy: default-src 'self'")
  expect(listHeaderChanges({ rules, ...addresses })).toEqual([
    "_headers needs no change: the app stands there as 'self' and the path only.",
  ])
})

test('behavior: names each header that names the old address, and what is put below https', () => {
  const rules = parseHeadersFile(
    [
      '/*',
      '  Content-Security-Policy: connect-src https://old.example',
      '  ! X-Other',
      '  Strict-Transport-Security: max-age=31536000; includeSubDomains',
    ].join('\n'),
  )
  expect(listHeaderChanges({ rules, ...addresses })).toEqual([
    '_headers: Content-Security-Policy of /* names old.example. Write reviews.acme.example:8443 instead.',
    'Strict-Transport-Security includes all below reviews.acme.example: https only, for a year.',
  ])
})

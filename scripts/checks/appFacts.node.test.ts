import { expect, test } from 'vitest'
import { readDescriptor } from '../../src/simulator/node/readDescriptor.ts'
import { expandScopes } from '../../src/simulator/server/scopes/expandScopes.ts'
import { appFacts } from '../../src/app/shared/appFacts.ts'

test('default: people are told what the descriptor says', async () => {
  const { scopes, vendor } = await readDescriptor()

  expect(appFacts.scopes).toEqual(scopes)
  expect(appFacts.vendorUrl).toBe(vendor?.url)
})

test.each(appFacts.scopes)('behavior: people are told what comes with %s', (scope) => {
  const implied: readonly string[] = appFacts.impliedScopes[scope]

  expect([scope, ...implied].toSorted()).toEqual([...expandScopes([scope])].toSorted())
})

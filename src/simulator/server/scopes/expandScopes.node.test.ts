import * as v from 'valibot'
import { expect, test } from 'vitest'
import { readReference } from '../rest/conformance/readReference.ts'
import { expandScopes } from './expandScopes.ts'
import { scopeCatalog } from './scopeCatalog.ts'
import { toDescriptorScopes } from './toDescriptorScopes.ts'

/** What each scope brings along; others bring nothing. */
const implications: Record<string, string[]> = {
  'account:write': ['account'],
  'team:write': ['team'],
  project: ['repository'],
  'project:write': ['project', 'repository'],
  'repository:write': ['repository'],
  pullrequest: ['repository'],
  'pullrequest:write': ['pullrequest', 'repository', 'repository:write'],
  'issue:write': ['issue'],
  'snippet:write': ['snippet'],
  'pipeline:write': ['pipeline'],
  'pipeline:variable': ['pipeline', 'pipeline:write'],
  'runner:write': ['runner'],
  'test:write': ['test'],
}

const referenceSchema = v.object({
  scopes: v.array(
    v.object({ name: v.string(), consentText: v.string(), impliesAll: v.array(v.string()) }),
  ),
})
const reference = readReference('scopes.json')
const known =
  reference === undefined
    ? scopeCatalog.map(({ name, sentence }) => {
        return { name, consentText: sentence, impliesAll: implications[name] ?? [] }
      })
    : v.parse(referenceSchema, reference).scopes

test('default: the catalogue has all scopes', () => {
  expect(scopeCatalog).toHaveLength(27)
  expect(scopeCatalog.map(({ name }) => name)).toEqual(known.map(({ name }) => name))
})

test.each(known)('behavior: $name brings along what it implies, and says what it is', (scope) => {
  const expanded = expandScopes([scope.name])
  expect([...expanded].toSorted()).toEqual([scope.name, ...scope.impliesAll].toSorted())
  expect(scope.impliesAll).toEqual(implications[scope.name] ?? [])
  const own = scopeCatalog.find(({ name }) => name === scope.name)
  expect(own?.sentence).toBe(scope.consentText)
})

test('behavior: administration brings along neither reading nor writing', () => {
  for (const name of ['repository:admin', 'repository:delete', 'project:admin', 'webhook']) {
    expect([...expandScopes([name])]).toEqual([name])
  }
})

test('behavior: an unknown name stays, and implies nothing', () => {
  expect([...expandScopes(['x', '__proto__', 'issue'])]).toEqual(
    expect.arrayContaining(['x', '__proto__', 'issue']),
  )
  expect(expandScopes(['x', '__proto__', 'issue']).size).toBe(3)
})

test('behavior: a descriptor without scopes asks for all of them, an empty list for none', () => {
  expect(toDescriptorScopes({})).toHaveLength(27)
  expect(toDescriptorScopes({ scopes: [] })).toEqual([])
})

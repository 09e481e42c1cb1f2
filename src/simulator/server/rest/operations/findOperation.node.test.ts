import { expect, test } from 'vitest'
import { findOperation } from './findOperation.ts'
import { restOperations } from './restOperations.ts'

const repository = '/repositories/acme/checkout'

test('default', () => {
  expect(findOperation('POST', `${repository}/pullrequests/1/approve`)).toEqual({
    method: 'POST',
    path: '/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve',
    scopes: ['pullrequest:write'],
  })
})

test('behavior: finds each operation of the table by an address of its own', () => {
  expect(restOperations).toHaveLength(331)
  for (const operation of restOperations) {
    const address = operation.path.replaceAll(/\{\w+\}/g, 'x')
    expect(findOperation(operation.method, address)).toBe(operation)
  }
})

test('behavior: a word of its own goes before a placeholder', () => {
  expect(findOperation('GET', `${repository}/pullrequests/activity`)?.path).toMatch(/\/activity$/)
  expect(findOperation('GET', `${repository}/pullrequests/1`)?.path).toMatch(/pull_request_id\}$/)
})

test('behavior: names of branches, files and ranges hold slashes', () => {
  expect(findOperation('GET', `${repository}/refs/branches/fix/a/b`)?.path).toMatch(/\{name\}$/)
  expect(findOperation('GET', `${repository}/src/main/src/basket.ts`)?.path).toMatch(/\{path\}$/)
  expect(findOperation('GET', `${repository}/src/main`)?.scopes).toEqual(['repository'])
})

test('behavior: HEAD needs what GET needs', () => {
  expect(findOperation('HEAD', '/user')).toBe(findOperation('GET', '/user'))
})

test('behavior: names may be uuids, percent-encoded', () => {
  expect(findOperation('GET', '/repositories/%7B%7D/%7Ba%7D')?.scopes).toEqual(['repository'])
})

test('behavior: nothing for what Bitbucket does not have', () => {
  expect(findOperation('DELETE', '/user')).toBeUndefined()
  expect(findOperation('GET', '/nothing/at/all')).toBeUndefined()
})

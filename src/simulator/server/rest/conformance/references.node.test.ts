import { createHash } from 'node:crypto'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { toCanonicalRequest } from '../../connect/toCanonicalRequest.ts'
import { restOperations } from '../operations/restOperations.ts'
import { readReference } from './readReference.ts'

const operationSchema = v.array(
  v.object({ method: v.string(), path: v.string(), scopes: v.array(v.string()) }),
)
const repository = '/repositories/{workspace}/{repo_slug}'
const pullRequest = `${repository}/pullrequests/{pull_request_id}`
/** Those that surprise. */
const known = [
  { method: 'POST', path: `${pullRequest}/comments`, scopes: ['pullrequest'] },
  { method: 'POST', path: `${pullRequest}/tasks`, scopes: ['pullrequest'] },
  { method: 'POST', path: `${pullRequest}/approve`, scopes: ['pullrequest:write'] },
  {
    method: 'POST',
    path: `${repository}/commit/{commit}/statuses/build`,
    scopes: ['repository'],
  },
  { method: 'GET', path: `${repository}/branch-restrictions`, scopes: ['repository:admin'] },
  { method: 'GET', path: `${repository}/branching-model`, scopes: ['repository'] },
  { method: 'GET', path: '/user/emails', scopes: ['email'] },
]
const described = readReference('operation-scopes.json')

test('the table of operations has the scopes of Bitbucket’s', () => {
  const own = restOperations.map(({ method, path, scopes }) => ({
    method,
    path,
    scopes: scopes.toSorted(),
  }))
  const expected = described === undefined ? known : v.parse(operationSchema, described)
  const missing = expected
    .map((one) => ({ ...one, scopes: one.scopes.toSorted() }))
    .filter((one) => !own.some((other) => JSON.stringify(other) === JSON.stringify(one)))
  expect(missing).toEqual([])
  expect(own).toHaveLength(331)
})

const vectorSchema = v.object({
  vectors: v.array(
    v.object({
      method: v.string(),
      url: v.string(),
      baseUrl: v.exactOptional(v.string()),
      canonical: v.string(),
      qsh: v.string(),
    }),
  ),
})
/** Made with atlassian-jwt 2.0.3. */
const ownVectors: v.InferOutput<typeof vectorSchema>['vectors'] = [
  {
    method: 'GET',
    url: 'https://api.bitbucket.org/2.0/user/',
    canonical: 'GET&/2.0/user&',
    qsh: 'bb4df84cf34ba5b6583d0e19e7e313afa6b6f4b6d46f82267d20b1525e1a76f1',
  },
  {
    method: 'POST',
    url: 'https://app.example/base/installed',
    baseUrl: 'https://app.example/base',
    canonical: 'POST&/installed&',
    qsh: '4a2e1de8ca74e6cafe8862d332fa3ac7a8e51e692bc6d798ea4dfedc14948bf4',
  },
]
const given = readReference('qsh-vectors.json')
const vectors = given === undefined ? ownVectors : v.parse(vectorSchema, given).vectors

test.each(vectors)('$method $url has its hash', ({ method, url, baseUrl, canonical, qsh }) => {
  const base = baseUrl === undefined ? undefined : new URL(baseUrl).pathname
  const own = toCanonicalRequest(method, new URL(url), base)
  expect(own).toBe(canonical)
  expect(createHash('sha256').update(own).digest('hex')).toBe(qsh)
})

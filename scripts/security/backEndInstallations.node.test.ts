import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openInstallations } from '../../examples/back-end/openInstallations.mjs'
import { createDirectory } from '../../src/simulator/node/testing/createDirectory.ts'
import {
  clientKey,
  sharedSecret,
  signForBackEnd,
  startBackEnd,
  type SignOptions,
} from './testing/startBackEnd.ts'

const page = '/?view=pull-request&workspace=%7B1%7D'

test('behavior: a known installation is replaced only by one that its secret has signed', async () => {
  const { get, install } = await startBackEnd()
  const path = '/vendor/installed'
  const next = 'another-secret-of-thirty-two-characters'
  const signed = (options: SignOptions) => ({
    Authorization: `JWT ${signForBackEnd(path, { method: 'POST', ...options })}`,
  })
  expect((await install({ sharedSecret: next })).status).toBe(401)
  expect((await install({ sharedSecret: next }, signed({ secret: next }))).status).toBe(401)
  // Another customer's signature is good, but not for this one.
  await install({ clientKey: 'ari:orbit', sharedSecret: next })
  const foreign = signed({ secret: next, claims: { iss: 'ari:orbit' } })
  expect((await install({ sharedSecret: next }, foreign)).status).toBe(401)
  // The control.
  expect((await install({ sharedSecret: next }, signed({}))).status).toBe(204)
  expect((await get(`${page}&jwt=${signForBackEnd(page)}`)).status).toBe(401)
  expect((await get(`${page}&jwt=${signForBackEnd(page, { secret: next })}`)).status).toBe(200)
})

test.each([
  { key: 'other' },
  { clientKey: '' },
  { clientKey: 7 },
  { sharedSecret: 'short' },
  { sharedSecret: undefined },
])('behavior: an installation with %j is refused', async (body) => {
  const { install } = await startBackEnd()
  expect((await install(body)).status).toBe(400)
})

test('behavior: the file of installations outlives the process and is for its owner only', async () => {
  const file = join(await createDirectory(), 'installations.json')
  await openInstallations(file).putSecret(clientKey, sharedSecret)
  expect(openInstallations(file).findSecret(clientKey)).toBe(sharedSecret)
  expect(await readFile(file, 'utf8')).toBe(JSON.stringify([[clientKey, sharedSecret]]))
})

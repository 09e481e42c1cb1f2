import { expect, test } from 'vitest'
import { createOAuthWorld, privateConsumer, toBasic } from '../testing/createOAuthWorld.ts'

const { key, secret } = privateConsumer
const grant = { grant_type: 'client_credentials' }
const inForm = { ...grant, client_id: key, client_secret: secret }
const encode = (text: string) => text.replaceAll('-', '%2D')
const none = 'Requests must be authenticated using OAuth client credentials'
const wrong = 'Invalid OAuth client credentials'
const base64 = (text: string) => Buffer.from(text).toString('base64')

type Case = [title: string, fields: Record<string, string>, authorization?: string]

test.each<Case>([
  ['Basic', grant, toBasic(privateConsumer)],
  ['Basic in lower case, with two spaces', grant, `basic  ${base64(`${key}:${secret}`)}`],
  ['Basic, encoded as in a form', grant, `Basic ${base64(`${encode(key)}:${encode(secret)}`)}`],
  ['the form', inForm],
  ['Basic, and the client id in the form', { ...grant, client_id: key }, toBasic(privateConsumer)],
])('default: by %s', async (_title, fields, authorization) => {
  const { post } = await createOAuthWorld()

  const response = await post(
    new URLSearchParams(fields),
    authorization === undefined ? {} : { Authorization: authorization },
  )

  expect(response.status).toBe(200)
})

test.each<[...Case, error: string, description: string]>([
  ['nothing', grant, '', 'unauthorized_client', none],
  ['another scheme', grant, `Bearer ${secret}`, 'unauthorized_client', none],
  ['a client id only', { ...grant, client_id: key }, '', 'unauthorized_client', none],
  ['a wrong secret', { ...inForm, client_secret: 'x' }, '', 'unauthorized_client', wrong],
  ['an unknown key', { ...inForm, client_id: 'x' }, '', 'unauthorized_client', wrong],
  ['Basic alone', grant, 'Basic', 'unauthorized_client', wrong],
  ['bad base64', grant, 'Basic !!!!', 'unauthorized_client', wrong],
  ['a broken percent sign', grant, `Basic ${base64(`${key}:%`)}`, 'unauthorized_client', wrong],
  ['no colon', grant, `Basic ${base64(key + secret)}`, 'unauthorized_client', wrong],
  ['an empty secret', grant, `Basic ${base64(`${key}:`)}`, 'unauthorized_client', wrong],
  [
    'a colon in the secret',
    grant,
    `Basic ${base64(`${key}:${secret}:`)}`,
    'unauthorized_client',
    wrong,
  ],
  ['bytes that are no UTF-8', grant, 'Basic //79/A==', 'unauthorized_client', wrong],
  [
    'both ways',
    inForm,
    toBasic(privateConsumer),
    'invalid_request',
    'Client credentials were sent in two ways',
  ],
])('behavior: %s is refused', async (_title, fields, authorization = '', error, description) => {
  const { control, post } = await createOAuthWorld()
  const ask = () =>
    post(new URLSearchParams(fields), authorization === '' ? {} : { Authorization: authorization })

  const recorded = await ask()
  expect(recorded.status).toBe(400)
  expect(await recorded.json()).toEqual({ error, error_description: description })

  await control.send('PATCH', 'settings', { oauth_errors: 'rfc' })
  const strict = await ask()
  const isAboutClient = error === 'unauthorized_client'
  expect(strict.status).toBe(isAboutClient ? 401 : 400)
  expect((await strict.json()).error).toBe(isAboutClient ? 'invalid_client' : error)
  expect(strict.headers.get('WWW-Authenticate')).toBe(
    isAboutClient ? 'Basic realm="Bitbucket.org HTTP"' : null,
  )
})

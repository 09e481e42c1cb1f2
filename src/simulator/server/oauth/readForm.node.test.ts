import { expect, test } from 'vitest'
import { createOAuthWorld, privateConsumer, toBasic } from '../testing/createOAuthWorld.ts'

const urlencoded = 'application/x-www-form-urlencoded'
const grant = 'grant_type=client_credentials'
const unsupported = { error: 'invalid_grant', error_description: 'Unsupported grant type: None' }

async function start() {
  const { post } = await createOAuthWorld()
  return (body: BodyInit, type: string) =>
    post(body, {
      Authorization: toBasic(privateConsumer),
      ...(type !== '' && { 'Content-Type': type }),
    })
}

test.each([
  ['urlencoded', grant, urlencoded],
  ['with a charset', grant, `${urlencoded}; charset=UTF-8`],
  ['with a field called __proto__', `${grant}&__proto__=1`, urlencoded],
  ['with a broken percent sign elsewhere', `${grant}&x=%`, urlencoded],
  [
    'multipart',
    `--x\r\nContent-Disposition: form-data; name="grant_type"\r\n\r\nclient_credentials\r\n--x--\r\n`,
    'multipart/form-data; boundary=x',
  ],
])('default: %s', async (_title, body, type) => {
  const send = await start()

  expect((await send(body, type)).status).toBe(200)
})

test.each([
  ['JSON', JSON.stringify({ grant_type: 'client_credentials' }), 'application/json'],
  ['plain text', grant, 'text/plain'],
  ['an empty form', '', urlencoded],
  ['a grant without a value', 'grant_type=', urlencoded],
  ['broken multipart', '--x\r\nnonsense', 'multipart/form-data; boundary=x'],
  ['multipart without a boundary', grant, 'multipart/form-data'],
])('behavior: %s has no grant', async (_title, body, type) => {
  const send = await start()

  const response = await send(body, type)

  expect(response.status).toBe(400)
  expect(await response.json()).toEqual(unsupported)
})

test.each([
  ['a grant that is there twice', `${grant}&${grant}`, 400, 'Repeated parameter: grant_type'],
  ['10,000 fields', `${grant}&${'a=&'.repeat(10_000)}`, 400, 'Too many parameters'],
  ['over 64 KiB', `${grant}&a=${'x'.repeat(65_536)}`, 413, 'The request is too large'],
])('behavior: %s is refused', async (_title, body, status, description) => {
  const send = await start()

  const response = await send(body, urlencoded)

  expect(response.status).toBe(status)
  expect(await response.json()).toEqual({
    error: 'invalid_request',
    error_description: description,
  })
})

test('behavior: text that is not UTF-8 is refused', async () => {
  const send = await start()
  const bytes = new Uint8Array([...new TextEncoder().encode(`${grant}&a=`), 0xff])

  const response = await send(bytes, urlencoded)

  expect(response.status).toBe(400)
  expect((await response.json()).error_description).toBe('The request is not UTF-8')
})

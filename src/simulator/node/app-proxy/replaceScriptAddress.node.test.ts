import { expect, test } from 'vitest'
import { replaceScriptAddress } from './replaceScriptAddress.ts'

const replace = (text: string) => replaceScriptAddress(text, 'http://localhost:7990')
const script = 'http://localhost:7990/atlassian-connect/all.js'

test.each([
  'https://bitbucket.org/atlassian-connect/all.js',
  'http://bitbucket.org/atlassian-connect/all.js',
  '//bitbucket.org/atlassian-connect/all.js',
  'https://www.bitbucket.org/atlassian-connect/all.js',
  'https://bitbucket.org/atlassian-connect/all-debug.js',
  String.raw`https:\/\/bitbucket.org\/atlassian-connect\/all.js`,
])('default: %s', (address) => {
  expect(replace(`<script src="${address}" async></script>`)).toBe(
    `<script src="${script}" async></script>`,
  )
})

test('behavior: what follows stays', () => {
  expect(replace("load('//bitbucket.org/atlassian-connect/all.js?v=1#x')")).toBe(
    `load('${script}?v=1#x')`,
  )
})

test.each([
  'https://bitbucket.org/atlassian-connect/all.json',
  'https://bitbucket.org/atlassian-connect/all.js.map',
  'https://bitbucket.org/atlassian-connect/all-5.js',
  'https://mybitbucket.org/atlassian-connect/all.js',
  'https://bitbucket.org.example/atlassian-connect/all.js',
  'https://connect-cdn.atl-paas.net/all.js',
  'https://bitbucket.org/account/settings/app-authorizations/',
])('behavior: %s is another address', (address) => {
  expect(replace(address)).toBe(address)
})

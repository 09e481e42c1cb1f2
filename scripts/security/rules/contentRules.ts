import { checkDescriptor } from '../../checks/checkDescriptor.ts'
import { callAddress } from '../callAddress.ts'
import { listAddresses } from '../listAddresses.ts'
import { readPageFiles } from '../readPageFiles.ts'
import type { SecurityRule } from '../SecurityRule.ts'

const withheld = [
  '/_headers',
  '/.env',
  '/.git/config',
  '/.vite/manifest.json',
  '/installations.json',
]
const secretPattern =
  /-----BEGIN [A-Z ]*PRIVATE KEY|\bAKIA[0-9A-Z]{16}\b|\b(?:shared_?secret|client_?secret|password)["']?\s*[:=]\s*["'][^"']{8,}["']/i
const markup = '<img src=x onerror=alert(1)>'

/** What is in the answers. */
export const contentRules: SecurityRule[] = [
  {
    requirement: '3',
    title: 'is served over https',
    check: async ({ origin }) => {
      if (origin.startsWith('https:')) return []
      return isLoopback(origin) ? 'This machine only.' : [`${origin} is not https.`]
    },
  },
  {
    requirement: '4, 16',
    title: 'descriptor: scopes listed, names its own, addresses below baseUrl',
    check: async ({ origin, descriptor }) => {
      const isLocal = isLoopback(origin) && descriptor.baseUrl === origin
      // An app on this machine says so; what it will be called is not known yet.
      return checkDescriptor(
        isLocal ? { ...descriptor, baseUrl: 'https://app.example' } : descriptor,
      )
    },
  },
  {
    requirement: '5',
    title: 'no secret in pages and their files',
    check: async (target) => {
      const { page, files } = await readPageFiles(target)
      const secrets = target.tenants.map(({ sharedSecret }) => sharedSecret)
      return [...(page ? [page] : []), ...files]
        .filter(
          ({ text }) => secretPattern.test(text) || secrets.some((secret) => text.includes(secret)),
        )
        .map(({ path }) => `${path} holds what looks like a secret.`)
    },
  },
  {
    requirement: '5',
    title: 'files of the server are not served',
    check: async ({ origin, send }) => {
      const problems: string[] = []
      for (const path of withheld) {
        const { ok } = await send(new Request(`${origin}${path}`))
        if (ok) problems.push(`${path} can be read by anybody.`)
      }
      return problems
    },
  },
  {
    requirement: '7.1',
    title: 'a refusal repeats no markup of its caller',
    check: async (target) => {
      const problems: string[] = []
      for (const address of listAddresses(target.descriptor)) {
        const extra = new URLSearchParams({ view: markup }).toString()
        const response = await callAddress(target, address, { jwt: markup, extra })
        const isHtml = /html/.test(response.headers.get('Content-Type') ?? 'html')
        if (isHtml && (await response.text()).includes(markup)) {
          problems.push(`${address.title} puts the text of its caller into a page.`)
        }
      }
      return problems
    },
  },
  {
    requirement: '10',
    title: 'asks for no password',
    check: async (target) => {
      const { page } = await readPageFiles(target)
      return /type=["']?password/i.test(page?.text ?? '') ? ['The page has a password field.'] : []
    },
  },
]

function isLoopback(origin: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(origin).hostname)
}

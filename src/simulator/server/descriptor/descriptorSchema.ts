import * as v from 'valibot'
import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import { scopeCatalog } from '../scopes/scopeCatalog.ts'
import { modulesSchema } from './modulesSchema.ts'
import { filledText, pathBelowBase } from './textSchemas.ts'

const knownScopes = new Set(scopeCatalog.map(({ name }) => name))

export const scopesSchema = v.array(
  v.pipe(
    filledText,
    v.check(
      (name) => knownScopes.has(name),
      (issue) => `${JSON.stringify(issue.input)} is not a scope of Bitbucket Cloud.`,
    ),
  ),
  'Must be a list of scopes.',
)

const appKey = v.pipe(
  filledText,
  v.regex(/^[\w.-]+$/, 'May hold letters, digits, ".", "_" and "-" only.'),
  v.maxLength(80, 'May have 80 characters at most.'),
)

/** Https, as Bitbucket asks; or this machine, which a simulator can reach. */
const baseUrl = v.pipe(
  filledText,
  v.check((text) => URL.canParse(text), 'Must be an address, such as https://app.example.'),
  v.check(isReachable, 'Must begin with https://, or http:// for this machine.'),
  v.check(isPlain, 'Must have no query, fragment or login.'),
  v.transform((text) => text.replace(/\/+$/, '')),
)

const web = v.pipe(
  filledText,
  v.check((text) => /^https?:\/\//.test(text) && URL.canParse(text), 'Must be a web address.'),
)

/** developer.atlassian.com/cloud/bitbucket/app-descriptor; the limits of `key` are ours. */
export const descriptorSchema: v.GenericSchema<unknown, ConnectDescriptor> = v.object(
  {
    key: appKey,
    name: filledText,
    description: v.string('Must be a text.'),
    baseUrl,
    authentication: v.object(
      { type: v.picklist(['jwt', 'none'], 'Must be "jwt" or "none".') },
      'Must be an object with a "type".',
    ),
    vendor: v.exactOptional(v.object({ name: filledText, url: web })),
    lifecycle: v.exactOptional(
      v.object({
        installed: v.exactOptional(pathBelowBase),
        uninstalled: v.exactOptional(pathBelowBase),
        enabled: v.exactOptional(pathBelowBase),
        disabled: v.exactOptional(pathBelowBase),
      }),
    ),
    scopes: v.exactOptional(scopesSchema),
    contexts: v.exactOptional(
      v.array(v.picklist(['account', 'personal'], 'Must be "account" or "personal".')),
    ),
    modules: v.exactOptional(modulesSchema(scopesSchema)),
  },
  'Must be a JSON object.',
)

function isReachable(text: string): boolean {
  if (!URL.canParse(text)) return true
  const { protocol, hostname } = new URL(text)
  if (protocol === 'https:') return true
  return protocol === 'http:' && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
}

function isPlain(text: string): boolean {
  if (!URL.canParse(text)) return true
  const { search, hash, username } = new URL(text)
  return search === '' && hash === '' && username === ''
}

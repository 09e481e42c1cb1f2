import type { ConnectDescriptor } from '../../contract/ConnectDescriptor.ts'
import { isBelowCallback } from '../../simulator/server/oauth/isBelowCallback.ts'
import { scopeCatalog } from '../../simulator/server/scopes/scopeCatalog.ts'
import type { Finding } from './Finding.ts'

/** Scopes that let an app change who may do what, or delete. */
const strongScopes = /:(admin|delete)$|^(project|repository):admin$/

/** Addresses that the descriptor is compared with. What is missing is not looked at. */
export interface DescriptorAddresses {
  /** Of the app's OAuth consumer. */
  callbackUrl?: string | undefined
  /** Where the descriptor was read. */
  descriptorUrl?: string | undefined
}

/** The descriptor by itself (developer.atlassian.com/cloud/bitbucket/app-descriptor). */
export function examineDescriptor(
  descriptor: ConnectDescriptor,
  { callbackUrl, descriptorUrl }: DescriptorAddresses = {},
): Finding[] {
  return [
    ...examineScopes(descriptor),
    examineBaseUrl(descriptor),
    ...(descriptorUrl === undefined ? [] : examineOrigin(descriptor, descriptorUrl)),
    examineSecret(descriptor),
    ...(callbackUrl === undefined ? [] : [examineCallback(descriptor, callbackUrl)]),
  ]
}

function examineScopes({ scopes }: ConnectDescriptor): Finding[] {
  if (!scopes) {
    return [
      {
        check: 'scopes',
        level: 'warning',
        text: 'The descriptor names no scopes, so the access request asks for all of them.',
        mend: 'Name the scopes that your calls need: users allow a short list more easily.',
      },
    ]
  }
  const known = new Set(scopeCatalog.map(({ name }) => name))
  const unknown = scopes.filter((scope) => !known.has(scope))
  const strong = scopes.filter((scope) => strongScopes.test(scope))
  const findings: Finding[] = [
    ...unknown.map((scope): Finding => ({
      check: 'scopes',
      level: 'error',
      text: `Bitbucket knows no scope "${scope}".`,
      mend: 'Take it out, or write it as in the list of scopes.',
    })),
    ...strong.map((scope): Finding => ({
      check: 'scopes',
      level: 'warning',
      text: `The scope "${scope}" lets the app delete, or change who may do what.`,
      mend: 'Ask for it only if a call of yours needs it.',
    })),
  ]
  return findings.length > 0
    ? findings
    : [{ check: 'scopes', level: 'ok', text: `It asks for ${scopes.join(', ')}.` }]
}

function examineBaseUrl({ baseUrl }: ConnectDescriptor): Finding {
  const { protocol, hostname } = new URL(baseUrl)
  if (protocol === 'https:')
    return { check: 'baseUrl', level: 'ok', text: `It runs at ${baseUrl}.` }
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1'
  return {
    check: 'baseUrl',
    level: isLocal ? 'warning' : 'error',
    text: `${baseUrl} is not https. Bitbucket's pages load no other frames.`,
    mend: isLocal
      ? 'That is fine in the simulator; publish a descriptor with an https address.'
      : 'Serve the app over https.',
  }
}

/** Bitbucket believes the baseUrl, wherever the descriptor came from. */
function examineOrigin({ baseUrl }: ConnectDescriptor, descriptorUrl: string): Finding[] {
  const { origin } = new URL(descriptorUrl)
  if (origin === new URL(baseUrl).origin) return []
  return [
    {
      check: 'baseUrl',
      level: 'warning',
      text: `The descriptor is at ${origin}, but Bitbucket will load the app from ${baseUrl}.`,
      mend: 'Set the baseUrl to where the app runs, or say so with --app-url.',
    },
  ]
}

function examineSecret({ authentication, lifecycle, modules }: ConnectDescriptor): Finding {
  const check = 'installation'
  const usesProxy = Object.keys(modules?.proxy ?? {}).length > 0
  if (authentication.type === 'jwt' && !lifecycle?.installed) {
    return {
      check,
      level: 'error',
      text: 'It signs with a shared secret, but has no lifecycle.installed to receive one.',
      mend: 'Add "lifecycle": { "installed": "/installed" } and keep what is sent there.',
    }
  }
  if (authentication.type === 'none' && usesProxy) {
    return {
      check,
      level: 'error',
      text: 'It has proxy routes, but no shared secret to know Bitbucket by.',
      mend: 'Set "authentication": { "type": "jwt" } and verify each call.',
    }
  }
  return { check, level: 'ok', text: `Authentication is "${authentication.type}".` }
}

/** Frames get a token only when the consumer's callback is the app's own address. */
function examineCallback({ baseUrl }: ConnectDescriptor, callbackUrl: string): Finding {
  const check = 'callback'
  if (!URL.canParse(callbackUrl)) {
    return {
      check,
      level: 'error',
      text: `"${callbackUrl}" is no address.`,
      mend: 'Give it whole, with https://.',
    }
  }
  const isOwn = isBelowCallback(baseUrl, callbackUrl.replace(/\/$/, ''))
  return isOwn
    ? { check, level: 'ok', text: `The consumer's callback ${callbackUrl} covers ${baseUrl}.` }
    : {
        check,
        level: 'error',
        text: `The consumer's callback ${callbackUrl} does not cover ${baseUrl}: each call fails with FRAME_SRC_CONSUMER_CALLBACK_MISMATCH.`,
        mend: 'Set the callback of the OAuth consumer to the baseUrl.',
      }
}

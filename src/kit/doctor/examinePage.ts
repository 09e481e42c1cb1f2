import { bitbucketAddresses } from '../../contract/bitbucketAddresses.ts'
import type { Finding } from './Finding.ts'

/** A page of the app's, as it was served. */
export interface ServedPage {
  url: string
  status: number
  headers: Headers
  text: string
}

const scriptAddress = bitbucketAddresses.host + bitbucketAddresses.script

/**
 * Whether Bitbucket can frame a page, and the page can talk to it.
 *
 * @param place what findings call it. Default: its path
 */
export function examinePage(
  { url, status, headers, text }: ServedPage,
  place = new URL(url).pathname,
): Finding[] {
  if (status === 401 || status === 403) {
    return [
      {
        check: 'page',
        level: 'ok',
        text: `${place} answers ${status} to a stranger, as it should. What is behind it was not seen.`,
      },
    ]
  }
  if (status !== 200) {
    return [
      {
        check: 'page',
        level: 'error',
        text: `${url} answers ${status}.`,
        mend: 'Start the app, or mend the url of its module.',
      },
    ]
  }
  const policy = headers.get('content-security-policy') ?? ''
  return [
    ...examineFraming(place, headers, policy),
    examineScript(
      place,
      text,
      readDirective(policy, 'script-src') ?? readDirective(policy, 'default-src'),
    ),
    ...(headers.get('referrer-policy')
      ? []
      : [
          {
            check: 'headers',
            level: 'warning',
            text: `${place} has no Referrer-Policy: its address, with the JWT in it, may leave with links.`,
            mend: 'Send Referrer-Policy: no-referrer, and take the JWT out of the address.',
          } satisfies Finding,
        ]),
  ]
}

function examineFraming(place: string, headers: Headers, policy: string): Finding[] {
  const option = headers.get('x-frame-options')
  const ancestors = readDirective(policy, 'frame-ancestors')
  const findings: Finding[] = []
  if (option) {
    findings.push({
      check: 'headers',
      level: ancestors ? 'warning' : 'error',
      text: `${place} sends X-Frame-Options: ${option}, so Bitbucket may not show it.`,
      mend: 'Leave it out, and say frame-ancestors https://bitbucket.org in the Content-Security-Policy.',
    })
  }
  if (!ancestors) {
    findings.push({
      check: 'headers',
      level: 'warning',
      text: `${place} may be framed by any site, which may trick users into clicks.`,
      mend: 'Send Content-Security-Policy: frame-ancestors https://bitbucket.org',
    })
  } else if (!covers(ancestors)) {
    findings.push({
      check: 'headers',
      level: 'error',
      text: `${place} allows frames in ${ancestors}, and Bitbucket is not among them.`,
      mend: 'Add https://bitbucket.org to frame-ancestors.',
    })
  }
  return findings.length > 0
    ? findings
    : [
        {
          check: 'headers',
          level: 'ok',
          text: `${place} may be framed by Bitbucket, and by no other site.`,
        },
      ]
}

function examineScript(place: string, text: string, sources: string | undefined): Finding {
  const check = 'script'
  if (!text.includes(scriptAddress)) {
    return {
      check,
      level: 'error',
      text: `${place} does not load ${scriptAddress}, so there is no AP.`,
      mend: `Add <script src="${scriptAddress}"></script> to its head, without async or defer.`,
    }
  }
  if (sources !== undefined && !covers(sources)) {
    return {
      check,
      level: 'error',
      text: `The Content-Security-Policy of ${place} does not allow Bitbucket's script.`,
      mend: 'Add https://bitbucket.org to script-src.',
    }
  }
  return { check, level: 'ok', text: `${place} loads Bitbucket's script.` }
}

/** Undefined where the policy has no such directive. */
function readDirective(policy: string, name: string): string | undefined {
  const found = policy
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${name} `))
  return found?.slice(name.length + 1)
}

function covers(sources: string): boolean {
  return sources
    .split(/\s+/)
    .some((source) =>
      ['*', 'https:', bitbucketAddresses.host, 'https://*.bitbucket.org', 'bitbucket.org'].includes(
        source,
      ),
    )
}

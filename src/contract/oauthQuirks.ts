import type { SimulatorQuirk } from './SimulatorQuirk.ts'

const nowhere = 'Nothing was found; the choice is ours.'

/** Quirks of the authorize page and the token endpoint, by name. */
export const oauthQuirks = {
  oauth_errors: {
    kind: 'choice',
    default: 'recorded',
    values: ['recorded', 'rfc'],
    title: 'Errors of OAuth',
    description:
      'Failures have the codes and the status that were recorded, or those of RFC 6749: invalid_client with 401, unsupported_grant_type, and errors of the authorize page go to the client; REST 2.0 challenges by RFC 6750.',
    group: 'OAuth',
    evidence: 'observed',
    source: 'recorded answers in tests and tickets of public projects',
  },
  redirect_uri_match: {
    kind: 'choice',
    default: 'prefix',
    values: ['prefix', 'exact'],
    title: 'What redirect_uri must be',
    description:
      'It must begin with the callback URL of the consumer, or be the same letter for letter (RFC 9700).',
    group: 'OAuth',
    evidence: 'documented',
    source: 'support.atlassian.com/bitbucket-cloud, "Use OAuth on Bitbucket Cloud"',
  },
  pkce_is_enforced: {
    kind: 'switch',
    default: false,
    title: 'PKCE counts',
    description:
      'A code needs the verifier of its challenge, S256 only and 43 to 128 characters, and a verifier without a challenge is refused.',
    group: 'OAuth',
    evidence: 'inferred',
    source: 'public command-line clients send it; nothing shows that Bitbucket looks at it',
  },
  authorize_scope: {
    kind: 'choice',
    default: 'narrows',
    values: ['narrows', 'ignored'],
    title: 'scope of an authorization request',
    description:
      'It asks for fewer scopes than the consumer has and is refused beyond them, or it does not count.',
    group: 'OAuth',
    evidence: 'inferred',
    source: 'public clients send it; nothing shows what Bitbucket makes of it',
  },
  grant_is_asked_again: {
    kind: 'switch',
    default: false,
    title: 'A grant is asked again',
    description:
      'The authorize page asks each time. Otherwise a user who has granted as much goes straight back.',
    group: 'OAuth',
    evidence: 'ours',
    source: nowhere,
  },
  code_lifetime_ms: {
    kind: 'duration',
    default: 600_000,
    minimum: 1,
    maximum: 3_600_000,
    title: 'Lifetime of a code',
    description: 'Milliseconds until an authorization code is no longer valid.',
    group: 'OAuth',
    evidence: 'ours',
    source: `${nowhere} RFC 6749 recommends ten minutes at most.`,
  },
  refresh_token_grace_ms: {
    kind: 'duration',
    default: 0,
    minimum: 0,
    maximum: 3_600_000,
    title: 'Grace of a refresh token',
    description:
      'Milliseconds for which a refresh token that brought another one still works, since May 2026. After it, a use ends all that came from the grant.',
    group: 'OAuth',
    evidence: 'inferred',
    source:
      'developer.atlassian.com/cloud/bitbucket/changelog, CHANGE-3052, says "shortly after", not how long',
  },
} as const satisfies Record<string, SimulatorQuirk>

import { eras, type Era } from '../../../contract/eras.ts'

/** What kind of Bitbucket is attacked. */
export interface AttackProfile {
  era: Era
  /** By the RFCs, where Bitbucket's recorded answers differ from them. */
  isStrict: boolean
}

/** Every era, as recorded and strict, with a name for the title of a test. */
export const attackProfiles: readonly [name: string, profile: AttackProfile][] = eras.flatMap(
  (era): [string, AttackProfile][] => [
    [`${era}, as recorded`, { era, isStrict: false }],
    [`${era}, strict`, { era, isStrict: true }],
  ],
)

/** The quirks that make a simulator strict. */
export const strictQuirks = {
  oauth_errors: 'rfc',
  redirect_uri_match: 'exact',
  pkce_is_enforced: true,
} as const

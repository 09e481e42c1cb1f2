import type { FidelityEntry } from './FidelityEntry.ts'
import { fidelitySources as sources } from './fidelitySources.ts'

/** What the simulator does about descriptors and installations. */
export const installFidelity = [
  {
    id: 'apps.descriptor',
    area: 'apps',
    what: 'A descriptor is checked field by field, with module keys in plural and singular form.',
    evidence: 'documented',
    source: 'developer.atlassian.com/cloud/bitbucket/app-descriptor',
    date: '2026-06-22',
  },
  {
    id: 'apps.conditions',
    area: 'apps',
    what: 'A condition of a module or a proxy path hides it; some conditions need a scope.',
    evidence: 'documented',
    source: 'developer.atlassian.com/cloud/bitbucket/connect-context-access',
    date: '2021-05-17',
  },
  {
    id: 'apps.modulesCall',
    area: 'apps',
    what: 'A page asks for the modules of its places and targets in one call, with the answer to each app in it.',
    evidence: 'observed',
    source: sources.hostPage,
    date: '2022',
  },
  {
    id: 'apps.addonKey',
    area: 'apps',
    what: 'A registered app is installed by addon_key; descriptor_uri is for those that are not registered.',
    evidence: 'documented',
    source: 'developer.atlassian.com/cloud/bitbucket, app installation',
    date: '2020-01-10',
  },
  {
    id: 'apps.installRedirect',
    area: 'apps',
    what: 'After Grant access the redirect URI, which begins with the baseUrl, gets client_key.',
    evidence: 'documented',
    source: 'developer.atlassian.com/cloud/bitbucket, app installation',
    date: '2026-06-22',
  },
  {
    id: 'apps.installCancelled',
    area: 'apps',
    what: 'After Cancel it gets error=access_denied.',
    evidence: 'inferred',
    source: 'RFC 6749',
    date: '2026-06-22',
  },
  {
    id: 'apps.vendorRefuses',
    area: 'apps',
    what: 'An installation that the app refuses does not count; what was there before stays.',
    evidence: 'inferred',
    source: 'developer.atlassian.com/cloud/bitbucket/authentication-for-apps',
    date: '2026-06-22',
  },
  {
    id: 'apps.managementPaths',
    area: 'apps',
    what: "The pages on which apps are managed call paths of their own; Bitbucket's are not known.",
    evidence: 'ours',
    source: sources.nowhere,
    date: '2026-11',
  },
  {
    id: 'eras.stillUpdated',
    area: 'eras',
    what: '2026: what is installed stays, and is updated.',
    evidence: 'documented',
    source: sources.changelog,
    date: '2026-02-02',
  },
] as const satisfies FidelityEntry[]

import type { FidelityEntry } from './FidelityEntry.ts'
import { fidelitySources as sources } from './fidelitySources.ts'

const installPages = 'developer.atlassian.com/cloud/bitbucket, app installation'
const suites = 'two public end-to-end suites of apps'

/** What the simulator does where people register, install and manage apps. */
export const managementFidelity = [
  {
    id: 'apps.installUrl',
    area: 'apps',
    what: 'An installation URL names a registered app by addon_key, another one by descriptor_uri, and never both.',
    evidence: 'documented',
    source: installPages,
    date: '2020-01-10',
  },
  {
    id: 'apps.installRedirect',
    area: 'apps',
    what: 'After Grant access the user goes to redirect_uri with client_key; an address outside of the baseUrl is shown as an error.',
    evidence: 'documented',
    source: installPages,
    date: '2020-01-10',
  },
  {
    id: 'apps.installCancel',
    area: 'apps',
    what: 'Cancel goes to redirect_uri with error=access_denied.',
    evidence: 'inferred',
    source: 'RFC 6749, section 4.1.2.1',
    date: '2012-10',
  },
  {
    id: 'apps.installRefused',
    area: 'apps',
    what: 'A vendor that does not take the installed call is no installation, and its update changes nothing.',
    evidence: 'inferred',
    source: 'developer.atlassian.com/cloud/bitbucket/authentication-for-apps',
    date: '2026-06-22',
  },
  {
    id: 'apps.developmentMode',
    area: 'apps',
    what: 'An add-on is installed from the address of its descriptor in development mode only.',
    evidence: 'observed',
    source: suites,
    date: '2021',
  },
  {
    id: 'apps.scopesStay',
    area: 'apps',
    what: 'An app cannot be left without any scope on Develop apps, as PUT /2.0/addon refuses it.',
    evidence: 'inferred',
    source: sources.rest,
    date: '2026-06-22',
  },
  {
    id: 'apps.reviewedScopes',
    area: 'apps',
    what: 'A descriptor that asks for more between the review and Grant access has to be reviewed again.',
    evidence: 'ours',
    source: sources.nowhere,
    date: '2026-11',
  },
] as const satisfies FidelityEntry[]

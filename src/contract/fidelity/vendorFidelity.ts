import type { FidelityEntry } from './FidelityEntry.ts'
import { fidelitySources as sources } from './fidelitySources.ts'

const proxyPage = 'developer.atlassian.com/cloud/bitbucket/proxy-module'
const authenticationPage = 'developer.atlassian.com/cloud/bitbucket/authentication-for-apps'
const webhookPage = 'support.atlassian.com/bitbucket-cloud, "Manage webhooks" and "Event payloads"'

/** What the simulator does between an app's own server and Bitbucket. */
export const vendorFidelity = [
  {
    id: 'proxy.forwarded',
    area: 'proxy',
    what: 'A path of modules.proxy is forwarded to its destination with a JWT of the installation.',
    evidence: 'documented',
    source: proxyPage,
    date: '2026-06-22',
  },
  {
    id: 'proxy.address',
    area: 'proxy',
    what: 'The proxy is below /api-proxy on the simulator; its real path is not known.',
    evidence: 'ours',
    source: sources.nowhere,
    date: '2026-11',
  },
  {
    id: 'proxy.captures',
    area: 'proxy',
    what: 'A repository is captured by its uuid, and what is in it only after it.',
    evidence: 'documented',
    source: proxyPage,
    date: '2026-06-22',
  },
  {
    id: 'proxy.methods',
    area: 'proxy',
    what: 'A method of a route may have a destination, scopes and conditions in place of those of the route.',
    evidence: 'documented',
    source: proxyPage,
    date: '2026-06-22',
  },
  {
    id: 'proxy.noVendor',
    area: 'proxy',
    what: 'A vendor that cannot be reached, redirects or answers with over 10 MB is a 502, one that takes 30 seconds a 504.',
    evidence: 'ours',
    source: sources.nowhere,
    date: '2026-11',
  },
  {
    id: 'proxy.headers',
    area: 'proxy',
    what: "Of a vendor's answer pass the status, the body and the headers about the body.",
    evidence: 'ours',
    source: sources.nowhere,
    date: '2026-11',
  },
  {
    id: 'apps.jwtCalls',
    area: 'apps',
    what: 'REST 2.0 takes the JWT of an app, with the hash of the request, as the workspace it is installed in.',
    evidence: 'observed',
    source: sources.publicApps,
    date: '2021',
  },
  {
    id: 'apps.secretDuringInstall',
    area: 'apps',
    what: 'The new secret is good for calls while the vendor still answers the installed call.',
    evidence: 'observed',
    source: sources.publicApps,
    date: '2021',
  },
  {
    id: 'apps.lifecycleSecret',
    area: 'apps',
    what: 'Lifecycle calls after the first are signed with the secret that the vendor accepted last.',
    evidence: 'documented',
    source: authenticationPage,
    date: '2026-06-22',
  },
  {
    id: 'tokens.jwtGrant',
    area: 'tokens',
    what: 'The JWT grant gives a token that acts as the workspace, narrowed by scope, and no refresh token.',
    evidence: 'documented',
    source: 'developer.atlassian.com/cloud/bitbucket/oauth-2-connect',
    date: '2026-06-22',
  },
  {
    id: 'apps.webhooks',
    area: 'apps',
    what: 'Webhooks of a descriptor tell enabled installations what happens in their workspace, as {event, data}.',
    evidence: 'inferred',
    source: webhookPage,
    date: '2026-06-22',
  },
  {
    id: 'apps.webhookAttempts',
    area: 'apps',
    what: 'A webhook that meets no answer or 5xx is sent three times in all, here at once.',
    evidence: 'inferred',
    source: webhookPage,
    date: '2026-06-22',
  },
] as const satisfies FidelityEntry[]

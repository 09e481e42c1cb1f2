import type { FidelityEntry } from './FidelityEntry.ts'
import { fidelitySources as sources } from './fidelitySources.ts'

/** Where apps show themselves, and what those pages are about. */
export const placeFidelity = [
  {
    id: 'page.places',
    area: 'page',
    what: 'Modules of each type stand at the locations that the documentation names.',
    evidence: 'documented',
    source: 'developer.atlassian.com/cloud/bitbucket/modules and the pages below it',
    date: '2026',
  },
  {
    id: 'page.repositoryPlaces',
    area: 'page',
    what: 'Links of apps stand in the navigation and the actions of a repository too.',
    evidence: 'inferred',
    source: 'developer.atlassian.com/cloud/bitbucket/modules/web-item, whose list goes on',
    date: '2026',
  },
  {
    id: 'page.repositoryPageAddress',
    area: 'page',
    what: 'A page of an app in a repository is at /{workspace}/{repository}/addon/{app}/{module}.',
    evidence: 'inferred',
    source: sources.publicApps,
    date: '2022',
  },
  {
    id: 'page.otherAddresses',
    area: 'page',
    what: 'General pages, profile tabs, settings of apps and mirrors have addresses of their own.',
    evidence: 'ours',
    source: sources.nowhere,
    date: '2026',
  },
  {
    id: 'page.passLocation',
    area: 'page',
    what: "The fragment of a repository page's address goes on to the frame where the app asks so.",
    evidence: 'observed',
    source: sources.hostPage,
    date: '2022',
  },
  {
    id: 'page.linkInNewTab',
    area: 'page',
    what: 'A link of an app that is no dialog opens a new tab, which cannot reach the page.',
    evidence: 'ours',
    source: sources.nowhere,
    date: '2026',
  },
  {
    id: 'page.profileApps',
    area: 'page',
    what: 'A profile shows the apps of the first workspace that its user shares with the viewer.',
    evidence: 'ours',
    source: sources.nowhere,
    date: '2026',
  },
  {
    id: 'rest.rawFiles',
    area: 'rest',
    what: 'A file comes as it is, to be saved, with an ETag of its content.',
    evidence: 'documented',
    source: 'developer.atlassian.com/cloud/bitbucket/rest/api-group-source',
    date: '2026',
  },
] as const satisfies FidelityEntry[]

import type { SimulatorQuirk } from './SimulatorQuirk.ts'

/** Quirks of what REST 2.0 no longer has in 2026, by name. */
export const removalQuirks = {
  removed_tracker_answer: {
    kind: 'choice',
    default: 'notFound',
    values: ['notFound', 'gone'],
    title: 'Answer of a removed issue tracker',
    description:
      'In 2026 calls to an issue tracker get the 404 of a repository that has none, or 410 as other calls that were removed.',
    group: 'REST',
    evidence: 'ours',
    source: 'Nothing was found; the choice is ours.',
  },
  own_permissions_are_removed: {
    kind: 'switch',
    default: true,
    title: 'No list of own permissions',
    description:
      'In 2026 /user/permissions/repositories answers 410, as the calls that were deprecated with it were seen to do.',
    group: 'REST',
    evidence: 'inferred',
    source: 'developer.atlassian.com/cloud/bitbucket/changelog',
  },
} as const satisfies Record<string, SimulatorQuirk>

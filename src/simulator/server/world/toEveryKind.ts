import type { SeedApp } from './SeedApp.ts'
import type { AppKind } from './World.ts'

const kinds: readonly [kind: AppKind, name: string][] = [
  ['shared', 'shared'],
  ['classic', 'classic add-on'],
  ['personal', 'personal'],
]

/**
 * Each app in all three kinds. Those of another kind than its own have keys of their own, such as
 * `reviews-classic`, as a vendor would give them.
 */
export function toEveryKind(apps: readonly SeedApp[]): SeedApp[] {
  return apps.flatMap((app) =>
    kinds.map(([kind, name]) => (kind === (app.kind ?? 'shared') ? app : toKind(app, kind, name))),
  )
}

function toKind({ descriptor, workspaces }: SeedApp, kind: AppKind, name: string): SeedApp {
  return {
    kind,
    descriptor: {
      ...descriptor,
      key: `${descriptor.key}-${kind}`,
      name: `${descriptor.name} (${name})`,
    },
    ...(workspaces && { workspaces }),
  }
}

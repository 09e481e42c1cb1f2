import { expect, test } from 'vitest'
import type { Era } from '../../../contract/eras.ts'
import { type AppHappening, appHappenings as on } from '../testing/appHappenings.ts'
import { type AppStanding, createAppWorld, type WorkspaceSlug } from '../testing/createAppWorld.ts'
import type { AppKind } from '../world/World.ts'

// What an app meets when Ana opens a page after something has happened: each kind of app, in each
// era. By the announcement (developer community post 37870), but for what is marked as inferred.

interface Row {
  event: string
  happenings: readonly AppHappening[]
  /** Where Ana looks. Default: in `acme`. */
  where?: WorkspaceSlug
  /** By kind, in the order of the eras. */
  cells: Record<AppKind, readonly AppStanding[]>
}

const kinds = ['shared', 'classic', 'personal'] as const satisfies readonly AppKind[]
const eras = ['2020', '2022', '2026'] as const satisfies readonly Era[]
const token = eras.map((): AppStanding => 'token')
const asks = eras.map((): AppStanding => 'asks')
const denied = eras.map((): AppStanding => 'denied')
// Before the preview, and without both toggles in it, tokens come without asking.
const legacy: readonly AppStanding[] = ['token', 'asks', 'asks']

const rows: readonly Row[] = [
  row('nothing', [on.nothing], asks),
  row('no answer in time', [on.askInVain], asks),
  row('an Allow', [on.allow], token),
  row('a denial', [on.deny], denied),
  row('an Allow of Ben', [on.allowOfBen], asks),
  row('a denial of Ben', [on.denyOfBen], asks),

  row('an Allow, then an installation elsewhere', [on.allow, on.installElsewhere], token, {
    where: 'orbit',
    classic: asks,
  }),
  row('a denial, then an installation elsewhere', [on.deny, on.installElsewhere], denied, {
    where: 'orbit',
    classic: asks,
  }),

  row('an Allow, then more scopes', [on.allow, on.raiseScopes], asks),
  // Inferred: the announcement speaks of increased scopes only.
  row('an Allow, then fewer scopes', [on.allow, on.lowerScopes], token),
  row('an Allow, then an update without a change', [on.allow, on.updateWithoutChange], token),
  row('a denial, then more scopes', [on.deny, on.raiseScopes], denied),
  row('a denial, then fewer scopes', [on.deny, on.lowerScopes], denied),
  row('a denial, then an update without a change', [on.deny, on.updateWithoutChange], denied),

  // Inferred: an answer is to a registered app, or to one installation of a classic add-on.
  row('an Allow, then a new installation', [on.allow, on.reinstall], token, { classic: asks }),
  row('a denial, then a new installation', [on.deny, on.reinstall], denied, { classic: asks }),

  row('an Allow, revoked', [on.allow, on.revoke], asks),
  row('a denial, revoked', [on.deny, on.revoke], asks),
  row('a denial, revoked, then an Allow', [on.deny, on.revoke, on.allow], token),

  row('both Labs toggles on', [on.turnLabsOn], asks),
  row('the Labs toggle of the user on', [on.leaveLabsToUser], legacy),
  row('the Labs toggle of the vendor on', [on.leaveLabsToVendor], legacy),
  row('both Labs toggles off', [on.turnLabsOff], legacy),
  // Inferred: without the preview nobody looks at answers.
  row(
    'a denial, then a Labs toggle off',
    [on.deny, on.leaveLabsToVendor],
    ['token', 'denied', 'denied'],
  ),
  row('a denial, a Labs toggle off and on', [on.deny, on.turnLabsOff, on.turnLabsOn], denied),
  row('a token without asking, then Labs on', [on.turnLabsOff, on.askInVain, on.turnLabsOn], asks),
]

const matrix = rows.flatMap(({ event, happenings, where, cells }) =>
  kinds.flatMap((kind) =>
    eras.map((era, index) => {
      const standing = cells[kind][index]
      // A personal app is nowhere but with its owner.
      const place = kind === 'personal' ? 'acme' : where
      return { kind, era, event, happenings, where: place, standing }
    }),
  ),
)

test.each(matrix)('$kind in $era after $event', async ({ kind, era, ...cell }) => {
  const world = await createAppWorld(kind)
  await world.control.send('PATCH', 'settings', { era })

  for (const happen of cell.happenings) await happen({ ...world, kind })

  expect(await world.ana.standing(cell.where)).toBe(cell.standing)
})

/** Nobody reviews a personal app. */
function row(
  event: string,
  happenings: readonly AppHappening[],
  shared: readonly AppStanding[],
  { classic = shared, ...rest }: { classic?: readonly AppStanding[]; where?: WorkspaceSlug } = {},
): Row {
  return { event, happenings, cells: { shared, classic, personal: token }, ...rest }
}

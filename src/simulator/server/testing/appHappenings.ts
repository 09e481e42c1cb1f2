import { expect } from 'vitest'
import type { AppKind } from '../world/World.ts'
import { type createAppWorld, gaugeDescriptor, type WorkspaceSlug } from './createAppWorld.ts'

type AppWorld = Awaited<ReturnType<typeof createAppWorld>>

/** Something that happens in a world with an app of a kind. */
export type AppHappening = (world: AppWorld & { kind: AppKind }) => Promise<unknown>

/** What happens to an app's standing with Ana. All of it in `acme`, if it does not say otherwise. */
export const appHappenings = {
  nothing: async () => undefined,
  allow: ({ ana }) => ana.allow(),
  deny: ({ ana }) => ana.deny(),
  revoke: ({ ana }) => ana.revokeAll(),
  allowOfBen: ({ ben }) => ben.allow(),
  denyOfBen: ({ ben }) => ben.deny(),
  /** The page asks for a token, and the user does not press Allow. */
  askInVain: ({ ana, apps }) => ana.page.requestToken({ client_id: apps.acme.clientId }),
  raiseScopes: ({ update }) => update(['account', 'repository', 'pullrequest']),
  lowerScopes: ({ update }) => update(['account']),
  updateWithoutChange: ({ update }) => update(['account', 'repository']),
  /** In `orbit`, but for a classic add-on, which is there from the start, and a personal app. */
  installElsewhere: async ({ control, kind }) => {
    if (kind === 'classic') return
    await install(control, 'orbit', kind === 'personal' ? 403 : 201)
  },
  reinstall: async ({ apps, control, kind }) => {
    await control.send('DELETE', `installations/${apps.acme.clientKey}`)
    if (kind !== 'classic') return install(control, 'acme', 201)
    await control.install({ descriptor: gaugeDescriptor, kind, owner: 'acme' })
  },
  turnLabsOn: setLabs(true, true),
  turnLabsOff: setLabs(false, false),
  leaveLabsToUser: setLabs(true, false),
  leaveLabsToVendor: setLabs(false, true),
} satisfies Record<string, AppHappening>

/** Ana is both: she looks at the page, and she has registered the app, or installed it in `acme`. */
function setLabs(ofUser: boolean, ofVendor: boolean): AppHappening {
  return ({ control }) =>
    control.send('PUT', 'labs', {
      user: 'ana',
      explicit_authorization: ofUser,
      explicit_authorization_for_vendors: ofVendor,
    })
}

async function install(control: AppWorld['control'], workspace: WorkspaceSlug, status: number) {
  const response = await control.send('POST', 'installations', { app: 'gauge', workspace })
  expect(response.status).toBe(status)
}

import type { Account } from './Account.ts'
import type { Workspace } from './Workspace.ts'

/** A workspace in a menu of the host. */
export type MenuWorkspace = Pick<Workspace, 'uuid' | 'slug' | 'name' | 'links'>

/** What stands at `/{name}/`: a workspace, or a user's profile. */
export type HostOwner =
  | { type: 'workspace'; workspace: Workspace; is_admin: boolean }
  | {
      type: 'user'
      user: Account
      /** Whose apps show themselves on the profile; null when the viewer shares none with the user. */
      workspace: MenuWorkspace | null
    }

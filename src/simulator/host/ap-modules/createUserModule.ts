import type { HostUser } from '../../../contract/HostAccount.ts'
import type { HostMethods } from '../connect/hostMethods.ts'
import { toMethod } from '../connect/toMethod.ts'

export interface CreateUserModuleParameters {
  /** Who looks at the page; null when signed out. */
  currentUser: () => Promise<HostUser | null>
  /** Origin of the host page. */
  origin: string
}

/**
 * `AP.user`, and the global `getCurrentUser` that was observed on Bitbucket's page: there the answer
 * comes node style, and it is a text when the page does not name a user. The fields are inferred.
 */
export function createUserModule({ currentUser, origin }: CreateUserModuleParameters): {
  user: HostMethods<'user'>
  getCurrentUser: (...args: unknown[]) => void
} {
  const read = async () => {
    const user = await currentUser()
    if (!user) return undefined
    const { uuid, display_name: displayName, nickname, avatar } = user
    return { uuid, displayName, nickname, avatarUrl: new URL(avatar, origin).href }
  }
  const answer = toMethod(async ({ reply }) => reply(await read()))

  return {
    user: { getCurrentUser: answer, getUser: answer },
    getCurrentUser: toMethod(async ({ reply }) => {
      const user = await read()
      if (user) reply(null, user)
      else reply('"bb-bootstrap" element has no current user')
    }),
  }
}

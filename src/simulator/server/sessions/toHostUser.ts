import type { HostUser } from '../../../contract/HostAccount.ts'
import type { UserRecord } from '../world/World.ts'

export function toHostUser(origin: string, user: UserRecord): HostUser {
  return {
    uuid: user.uuid,
    display_name: user.displayName,
    nickname: user.nickname,
    avatar: `${origin}/account/${user.nickname}/avatar/`,
    role: user.role,
  }
}

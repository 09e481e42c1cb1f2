import type { Account, OwnAccount, PublicAccount } from '../../../contract/Account.ts'
import type { UserRecord } from '../world/World.ts'

/** @param origin of the simulator, which is also the API's */
export function toAccount(origin: string, user: UserRecord): Account {
  return {
    type: user.consumer === undefined ? 'user' : 'app_user',
    uuid: user.uuid,
    account_id: user.accountId,
    display_name: user.displayName,
    nickname: user.nickname,
    links: {
      self: { href: `${origin}/2.0/users/${encodeURIComponent(user.uuid)}` },
      html: { href: `${origin}/${encodeURIComponent(user.uuid)}/` },
      avatar: { href: `${origin}/account/${user.nickname}/avatar/` },
    },
  }
}

export function toPublicAccount(origin: string, user: UserRecord): PublicAccount {
  return { ...toAccount(origin, user), created_on: user.createdOn, account_status: 'active' }
}

export function toOwnAccount(origin: string, user: UserRecord): OwnAccount {
  return {
    ...toPublicAccount(origin, user),
    username: user.nickname,
    is_staff: false,
    has_2fa_enabled: null,
  }
}

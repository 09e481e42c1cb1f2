import { createTenant } from '../createTenant.ts'
import { installTenant } from '../installTenant.ts'
import type { SecurityRule } from '../SecurityRule.ts'
import type { SecurityTarget } from '../SecurityTarget.ts'
import { signSecurityJwt, type JwtChange } from '../signSecurityJwt.ts'

/** Nobody but Bitbucket may replace the secret of a customer. */
export const installRules: SecurityRule[] = [
  { requirement: '1.4', title: 'refuses a second installation without a JWT', check: refuses() },
  {
    requirement: '1.4',
    title: 'refuses a second installation that its new secret signed',
    check: refuses((_, secret) => ({ secret })),
  },
  {
    requirement: '1.4',
    title: 'refuses a second installation that another customer signed',
    check: refuses(({ tenants }) => ({ tenant: tenants[1] })),
  },
  {
    requirement: '1.4',
    title: 'refuses a second installation with an expired JWT',
    check: refuses(() => ({ expiresIn: -600 })),
  },
  {
    requirement: '1.4',
    title: 'refuses a second installation with a JWT of another address',
    check: refuses(() => ({ path: '/another' })),
  },
  {
    requirement: '1.4',
    title: 'takes a second installation that the secret before signed',
    check: async (target) => {
      const [, tenant] = target.tenants
      const jwt = signSecurityJwt(target, toPath(target), { method: 'POST', tenant })
      const { ok, status } = await installTenant(target, tenant, { jwt })
      return ok ? [] : [`It answers ${status}.`]
    },
  },
  {
    requirement: '-',
    title: 'refuses an installation of another app',
    check: async (target) =>
      judge(await installTenant(target, createTenant(), { key: 'another-app' })),
  },
]

type ToChange = (target: SecurityTarget, secret: string) => JwtChange

function refuses(toChange?: ToChange): SecurityRule['check'] {
  return async (target) => {
    // One of its own: if it is taken over, the next rule must not fail for that.
    const tenant = createTenant()
    await installTenant(target, tenant)
    const { clientKey } = tenant
    const { sharedSecret } = createTenant()
    const jwt =
      toChange &&
      signSecurityJwt(target, toPath(target), {
        method: 'POST',
        tenant,
        ...toChange(target, sharedSecret),
      })
    return judge(
      await installTenant(target, { clientKey, sharedSecret }, jwt === undefined ? {} : { jwt }),
    )
  }
}

function toPath({ descriptor }: SecurityTarget): string {
  return descriptor.lifecycle?.installed ?? '/installed'
}

function judge({ status }: Response): string[] {
  return status >= 400 && status < 500 ? [] : [`It answers ${status}.`]
}

import { isDeepStrictEqual } from 'node:util'
import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import type { AppChangeEffect } from '../../../contract/HostApps.ts'
import { isRaised } from '../consent/isRaised.ts'
import { toDescriptorScopes } from '../scopes/toDescriptorScopes.ts'
import { toScopesInWords } from '../scopes/toScopesInWords.ts'
import type { AppRecord, World } from '../world/World.ts'

/** What would happen if an app got this descriptor. */
export function toChangeEffect(
  { consents }: World,
  app: AppRecord,
  descriptor: ConnectDescriptor,
): AppChangeEffect {
  const before = toDescriptorScopes(app.descriptor)
  const after = toDescriptorScopes(descriptor)
  const approvals = consents.filter(
    (record) => record.app === app.id && record.decision === 'approved',
  )
  return {
    is_changed: !isDeepStrictEqual(app.descriptor, descriptor),
    added_scopes: toScopesInWords(after.filter((scope) => !before.includes(scope))),
    removed_scopes: toScopesInWords(before.filter((scope) => !after.includes(scope))),
    revoked_approvals: isRaised(app.descriptor, descriptor) ? approvals.length : 0,
  }
}

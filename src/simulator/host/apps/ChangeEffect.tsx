import type { AppChangeEffect } from '../../../contract/HostApps.ts'
import { describeRevoked } from './describeRevoked.ts'
import { ScopeList } from './ScopeList.tsx'

export interface ChangeEffectProps {
  effect: AppChangeEffect
}

/** What a new descriptor would bring, before anybody takes it. */
export function ChangeEffect({ effect }: ChangeEffectProps) {
  const { is_changed: isChanged, added_scopes: added, removed_scopes: removed } = effect
  return (
    <>
      {!isChanged && <p>The descriptor is the same as before.</p>}
      {added.length > 0 && (
        <>
          <p>It will also ask for:</p>
          <ScopeList scopes={added} />
        </>
      )}
      {removed.length > 0 && (
        <>
          <p>It will no longer ask for:</p>
          <ScopeList scopes={removed} />
        </>
      )}
      {isChanged && added.length === 0 && removed.length === 0 && (
        <p>It asks for the same scopes as before.</p>
      )}
      <p>
        <strong>{describeRevoked(effect)}</strong>
      </p>
    </>
  )
}

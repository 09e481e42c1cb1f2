import type { ScopeDescription } from '../../../contract/ConnectModule.ts'
import type { ScopeInWords } from '../../../contract/HostAccount.ts'

/**
 * The sentences an access request shows. A scope is shown if the app's scopes, as one text, contain
 * its name: so `pullrequest:write` shows `pullrequest` too (observed).
 *
 * @param scopes separated by spaces
 */
export function selectScopes(all: readonly ScopeDescription[], scopes: string): ScopeInWords[] {
  return all
    .filter((scope) => scopes.includes(scope.name))
    .map(({ name, description }) => ({ name, description }))
}

import type { ScopeInWords } from '../../../contract/HostAccount.ts'
import { scopeCatalog } from './scopeCatalog.ts'

/** The sentences for these scopes, in the order of the catalogue. */
export function toScopesInWords(names: readonly string[]): ScopeInWords[] {
  return scopeCatalog
    .filter(({ name }) => names.includes(name))
    .map(({ name, sentence }) => ({ name, description: sentence }))
}

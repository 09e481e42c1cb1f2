import type { PageModule } from './createModuleCache.ts'

/**
 * Path of the page that shows a module.
 * @param base of the addresses, such as `/acme/checkout/addon`
 */
export function toModuleAddress(base: string, { module }: PageModule): string {
  return `${base}/${encodeURIComponent(module.app_key)}/${encodeURIComponent(module.module_key)}`
}

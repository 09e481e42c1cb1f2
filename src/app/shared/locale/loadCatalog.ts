import type { Catalog } from './Catalog.ts'
import type { Locale } from './Locale.ts'

// One chunk for each language. English stands in the code.
const loaders: Record<Locale, () => Promise<Catalog>> = {
  en: () => Promise.resolve({}),
  de: () => import('virtual:catalog/de').then(({ catalog }) => catalog),
  ja: () => import('virtual:catalog/ja').then(({ catalog }) => catalog),
  ar: () => import('virtual:catalog/ar').then(({ catalog }) => catalog),
}

/** A language's messages; none, hence English, when they cannot be loaded. */
export function loadCatalog(locale: Locale): Promise<Catalog> {
  return loaders[locale]().catch(() => ({}))
}

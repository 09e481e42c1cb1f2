import type { ReactNode } from 'react'
import { IntlProvider } from 'react-intl'
import type { Catalog } from './Catalog.ts'
import type { Locale } from './Locale.ts'

export interface LocaleProviderProps {
  locale: Locale
  catalog: Catalog
  children: ReactNode
}

/** Gives the app its language. A message that the catalog lacks is shown in English. */
export function LocaleProvider({ locale, catalog, children }: LocaleProviderProps) {
  return (
    <IntlProvider locale={locale} defaultLocale="en" messages={catalog} onError={ignoreMissing}>
      {children}
    </IntlProvider>
  )
}

// A test holds every catalog to be complete; a user is shown English rather than an error.
function ignoreMissing(error: { code: string }): void {
  if (error.code !== 'MISSING_TRANSLATION') throw error
}

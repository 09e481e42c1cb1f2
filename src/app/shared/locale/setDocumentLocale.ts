import { locales, type Locale } from './Locale.ts'

/** Tell the browser which language the page is in, and which way it runs. */
export function setDocumentLocale(element: HTMLElement, locale: Locale): void {
  element.lang = locale
  element.dir = locales[locale]
}

import { isLocale, type Locale } from './Locale.ts'

/**
 * The app's language: what the frame's address says, then what the browser prefers, then English.
 *
 * @param search The frame's query. `loc` is Connect's own parameter for a locale ("de-DE"), which
 *   Bitbucket's current host no longer sends; `locale` is for descriptors that name one.
 * @param languages BCP 47 tags, the preferred one first: `navigator.languages`.
 */
export function chooseLocale(search: string, languages: readonly string[]): Locale {
  const query = new URLSearchParams(search)
  const wanted = [query.get('locale'), query.get('loc'), ...languages]
  const known = wanted.map((tag) => tag?.split(/[-_]/)[0]?.toLowerCase() ?? '')
  return known.find(isLocale) ?? 'en'
}

/** The languages that the app speaks, with the direction they are written in. */
export const locales = { en: 'ltr', de: 'ltr', ja: 'ltr', ar: 'rtl' } as const

export type Locale = keyof typeof locales

export function isLocale(name: string): name is Locale {
  return Object.hasOwn(locales, name)
}

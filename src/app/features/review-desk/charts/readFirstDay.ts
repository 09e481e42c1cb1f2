interface WeekInfo {
  /** 7 for Sunday. */
  firstDay: number
}

/** Browsers have it as a method, as a property of the draft before, or not at all. */
interface LocaleWithWeeks {
  getWeekInfo?: () => WeekInfo
  weekInfo?: WeekInfo
}

/** The day that weeks of a language begin with, 0 for Sunday. Monday, as in ISO 8601, where no one says. */
export function readFirstDay(
  language: string,
  readLocale: (language: string) => LocaleWithWeeks = toLocale,
): number {
  const locale = readLocale(language)
  const { firstDay = 1 } = locale.getWeekInfo?.() ?? locale.weekInfo ?? {}
  return firstDay % 7
}

function toLocale(language: string): LocaleWithWeeks {
  const locale: Intl.Locale & LocaleWithWeeks = new Intl.Locale(language)
  return locale
}

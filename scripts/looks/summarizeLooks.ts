/** What axe said of a screen in one direction: how many rules it passes, by look. */
export interface ScreenLooks {
  /** `panel-ready-ltr` */
  screen: string
  passedRules: Readonly<Record<string, number>>
}

/** One line for each screen, and their sum, as a table. A look that is not there was not reached. */
export function summarizeLooks(screens: readonly ScreenLooks[]): string[][] {
  const rows = screens.map(({ screen, passedRules }) => {
    const counts = Object.values(passedRules)
    return [screen, String(counts.length), counts.length === 0 ? '-' : String(Math.min(...counts))]
  })
  const looks = rows.reduce((sum, [, count]) => sum + Number(count), 0)
  return [
    ['screen', 'looks', 'rules passed, at least'],
    ...rows.toSorted(([a = ''], [b = '']) => a.localeCompare(b)),
    [`${screens.length} screens`, String(looks), ''],
  ]
}

/** The screenshots that stand in `docs/screens`, by the names of their files: twenty at most. */
export const keptScreenshots: ReadonlySet<string> = new Set([
  'panel-ready-320-light-ltr',
  'panel-ready-320-dark-ltr',
])

/** Where a build lies, for the checks on it. */
export interface BuiltApp {
  /** The repository. */
  root: string
  /** The output, as a static host would get it. */
  dist: string
  /** Written by `recordModules` during the same build. */
  modulesFile: string
}

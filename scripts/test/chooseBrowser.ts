import { delimiter, join } from 'node:path'

export interface ChooseBrowserParameters {
  /** ASSENT_CHROMIUM, as the user set it. */
  configured: string | undefined
  /** Where Playwright would keep its own browser. */
  playwrightPath: string
  /** PATH */
  searchPath: string
  exists: (path: string) => boolean
}

const systemNames = ['chromium', 'chromium-browser', 'google-chrome']

/**
 * The browser for the end-to-end tests: the configured one and no other, else Playwright's own, else
 * one of the system, else `undefined`.
 */
export function chooseBrowser({
  configured,
  playwrightPath,
  searchPath,
  exists,
}: ChooseBrowserParameters): string | undefined {
  if (configured) return exists(configured) ? configured : undefined
  const directories = searchPath.split(delimiter).filter((directory) => directory !== '')
  const system = systemNames.flatMap((name) => [
    ...(name === 'chromium' ? ['/usr/bin/chromium'] : []),
    ...directories.map((directory) => join(directory, name)),
  ])
  return [playwrightPath, ...system].find((path) => exists(path))
}

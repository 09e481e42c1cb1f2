import type { Page } from '@playwright/test'

/** A way in which readers have their screens. */
export interface Look {
  name: string
  /** Of the frame, in CSS pixels. */
  width: number
  media: Parameters<Page['emulateMedia']>[0]
}

const plain = { contrast: 'no-preference', forcedColors: 'none' } as const
const themes = {
  light: { ...plain, colorScheme: 'light' },
  dark: { ...plain, colorScheme: 'dark' },
} as const
const moreThemes = {
  'more-contrast': { ...plain, colorScheme: 'light', contrast: 'more' },
  'forced-colors': { ...plain, colorScheme: 'dark', forcedColors: 'active' },
} as const

/** Each width in light and dark; more contrast and forced colours at the width of a panel. */
const looks: Look[] = [160, 320, 1280].flatMap((width) =>
  Object.entries(width === 320 ? { ...themes, ...moreThemes } : themes).map(([theme, media]) => ({
    name: `${width}-${theme}`,
    width,
    media,
  })),
)

const everyday = ['160-dark', '320-light', '1280-light']

/**
 * The looks of a run. Each of them in each direction takes twelve minutes, so `npm test` has three of a
 * screen, in one direction, and ASSENT_ALL_LOOKS=1 has them all.
 */
export function chooseLooks(wantsAll: boolean): Look[] {
  return wantsAll ? looks : looks.filter(({ name }) => everyday.includes(name))
}

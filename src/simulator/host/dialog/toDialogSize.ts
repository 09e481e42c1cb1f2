import type { ConnectDialogRequest } from './ConnectDialogRequest.ts'

// Widths as in Atlassian's design system; the heights are ours.
const sizes = {
  small: { width: '400px', height: '300px' },
  medium: { width: '600px', height: '400px' },
  large: { width: '800px', height: '600px' },
  'x-large': { width: '968px', height: '700px' },
  fullscreen: { width: '100vw', height: '100vh' },
  maximum: { width: '100vw', height: '100vh' },
}

/** How large a dialog's frame wants to be, in CSS. The page keeps it inside the window. */
export function toDialogSize({
  size = 'large',
  width,
  height,
}: Pick<ConnectDialogRequest, 'size' | 'width' | 'height'>): { width: string; height: string } {
  return {
    width: toLength(width, 'vw') ?? sizes[size].width,
    height: toLength(height, 'vh') ?? sizes[size].height,
  }
}

/** Undefined for what is no length, such as `calc(1px)`. */
function toLength(value: number | string | undefined, percent: 'vw' | 'vh'): string | undefined {
  const match = /^(\d{1,4}(?:\.\d+)?)(px|%)?$/.exec(String(value).trim())
  if (!match) return undefined
  return match[2] === '%' ? `${match[1]}${percent}` : `${match[1]}px`
}

export interface PictureFrame {
  /** PNG. */
  image: Buffer
  caption: string
}

export interface MovingPictureParameters {
  frames: readonly PictureFrame[]
  /** Pixels of each image. */
  width: number
  height: number
  /** How long each stays. Default: 3. */
  secondsPerFrame?: number
  /** In one sentence, for who does not see it. */
  description: string
}

const captionHeight = 44

/**
 * An SVG that shows one image after the other, with its caption: no encoder, and readers who want no
 * motion see the first.
 */
export function toMovingPicture({
  frames,
  width,
  height,
  secondsPerFrame = 3,
  description,
}: MovingPictureParameters): string {
  const seconds = secondsPerFrame * frames.length
  const share = 100 / frames.length
  const toPercent = (value: number) => `${value.toFixed(2)}%`
  const rules = frames.map((_, index) => {
    const from = index * share
    const before = index === 0 ? '' : `0%,${toPercent(from - 0.01)}{opacity:0}`
    const after = index === frames.length - 1 ? '' : `${toPercent(from + share)},100%{opacity:0}`
    const shown = `${toPercent(from)},${toPercent(from + share - 0.01)}{opacity:1}`
    return `@keyframes f${index}{${before}${shown}${after}}.f${index}{animation:f${index} ${seconds}s step-end infinite;opacity:${index === 0 ? 1 : 0}}`
  })
  const parts = frames.map(
    ({ image, caption }, index) =>
      `<g class="f${index}"><image width="${width}" height="${height}" href="data:image/png;base64,${image.toString('base64')}"/><text x="16" y="${height + 28}">${index + 1}. ${escapeText(caption)}</text></g>`,
  )
  const total = height + captionHeight
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${total}" width="${width}" height="${total}" role="img">`,
    `<title>${escapeText(description)}</title>`,
    `<style>text{font:600 18px system-ui,sans-serif;fill:#fff}${rules.join('')}@media (prefers-reduced-motion:reduce){g{animation:none!important}}</style>`,
    `<rect width="${width}" height="${total}" fill="#1d2125"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n')
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Where one element of a screen stands: `[tag, left, width, height, gap]`, in CSS pixels. */
export type LaidOut = readonly [
  tag: string,
  left: number,
  width: number,
  height: number,
  gap: number,
]

/** Fonts differ between machines: a line more or less, or a word a quarter wider, is no change. */
const slackPixels = 28
const slackShare = 0.25

/**
 * One sentence for each element that stands elsewhere than it did. Gaps are to the element before,
 * so that what moves everything below it is told once.
 *
 * @param slack Share of a size, and pixels, that nobody minds. Default: 25 %, at least 28 px.
 */
export function compareLayouts(
  expected: readonly LaidOut[],
  actual: readonly LaidOut[],
  slack = { share: slackShare, pixels: slackPixels },
): string[] {
  const tags = [expected, actual].map((list) => list.map(([tag]) => tag).join(' '))
  if (tags[0] !== tags[1]) return [`There stand [${tags[1]}], not [${tags[0]}].`]
  return expected.flatMap(([tag, ...numbers], index) => {
    const [, ...found] = actual[index] ?? [tag]
    return names.flatMap((name, position) => {
      const before = numbers[position] ?? 0
      const now = found[position] ?? 0
      const limit = Math.max(slack.pixels, Math.abs(before) * slack.share)
      const differs = Math.abs(before - now) > limit
      return differs ? [`${tag} ${index + 1}: ${name} was ${before} px, is ${now} px.`] : []
    })
  })
}

const names = ['left', 'width', 'height', 'gap'] as const

// What deceives or cannot be seen: direction marks, zero width (the joiner of emoji is needed), soft
// hyphens, tags, control characters. Lone surrogates are replaced, not dropped.
const hidden = /[\p{Bidi_C}\u00AD\u200B\u2060\uFEFF\u{E0000}-\u{E007F}]|\p{Cc}/gu
const loneSurrogates = /\p{Cs}/gu
const manyMarks = /(\p{M}{4})\p{M}+/gu
// No name of this length is cut, and no text of megabytes is looked at as a whole.
const unitsPerCharacter = 40
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * A text that people wrote, fit to stand in a line: nothing hidden, no stack of accents, cut between
 * two characters as a reader counts them. React keeps it from becoming markup; `<bdi>` keeps its
 * direction to itself.
 *
 * @param limit Characters. Default: 80.
 * @param whenEmpty Stands for a text in which nothing can be seen. Default: `…`, which every language has.
 */
export function toDisplayText(text: string, limit = 80, whenEmpty = '…'): string {
  const clean = text
    .slice(0, limit * unitsPerCharacter)
    .replace(/\s+/g, ' ')
    .replace(hidden, '')
    .replace(loneSurrogates, '\uFFFD')
    .replace(manyMarks, '$1')
    .trim()
  const characters = Array.from(segmenter.segment(clean), ({ segment }) => segment)
  if (!/[^\s\u200C\u200D]/u.test(clean)) return whenEmpty
  if (characters.length <= limit && text.length <= limit * unitsPerCharacter) return clean
  return `${characters.slice(0, limit - 1).join('')}…`
}

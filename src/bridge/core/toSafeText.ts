const maximumLength = 2_000

// What cannot be seen: direction marks, zero width, half surrogate pairs, control characters.
const hidden = String.raw`[\p{Cs}\p{Bidi_C}\u00AD\u200B\u2060\uFEFF]|(?![\t\n\r])\p{Cc}`
const gap = String.raw`(?:\s|\\+(?:[tnr]|u[\da-f]{4}))+`
const scheme = 'bearer|jwt|basic'
const name = 'token|secret|jwt|passw(?:or)?d|authorization|assertion'
const quote = String.raw`(?:\\*["'])?`
const sign = String.raw`\s*(?:[=:]|%3[ad])\s*`

const hiddenCharacters = new RegExp(hidden, 'gu')
const hiddenGap = new RegExp(`(${scheme})(?:${hidden})+`, 'giu')

// What stands behind a scheme or a telling name, and what begins like a token.
const secrets = new RegExp(
  [
    `((?:${name})${quote}${sign}${quote}(?:(?:${scheme})${gap})?`,
    String.raw`\b(?:${scheme})${gap}(?=\S{6})`,
    String.raw`[?&#](?:code|state)=`,
    String.raw`\b(?=eyJ[\w-]{4}|AT(?:BB|CTT|ATT)\w))[^"'&\s,;}\\]+`,
  ].join('|'),
  'gi',
)
// The user of an address, whole, or cut off by the end of the text.
const userOfAddress = /(:(?:\\?\/){2})[^\s/?#@]*@/g
const cutUserOfAddress = /(:(?:\\?\/){2})[^\s/?#@]*$/

/**
 * Text from outside, made fit to show, log and copy: secrets out, control and direction characters
 * out, at most 2,000 characters. It stays plain text: never put it in as markup.
 */
export function toSafeText(text: string): string {
  // Cut first: the patterns below must never see megabytes. What a secret's cut end leaves behind
  // still begins like a secret and is redacted.
  const cut = text.slice(0, maximumLength)
  const safe = cut
    .replace(hiddenGap, '$1 ')
    .replace(hiddenCharacters, '')
    .replace(/\s+/g, ' ')
    .replace(secrets, '$1[redacted]')
    .replace(userOfAddress, '$1[redacted]@')
  return (cut === text ? safe : safe.replace(cutUserOfAddress, '$1[redacted]'))
    .trim()
    .slice(0, maximumLength)
}

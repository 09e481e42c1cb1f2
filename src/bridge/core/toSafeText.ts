const maximumLength = 2_000

// What begins like a JWT, and what stands behind a scheme or behind a telling name.
const secrets =
  /(\b(?:bearer|jwt|basic)\s+(?=\S{6})|(?:token|secret|jwt)"?\s*[=:]\s*"?|[?&#](?:code|state)=|\b(?=eyJ[\w-]{4}))[^"&\s,;}]+/gi

// Runs of spaces, control characters, line separators, half surrogate pairs, direction marks, invisible characters.
const unsafe = /[ \p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_C}\u200B\u2060\uFEFF]+/gu

/**
 * Text from outside, made fit to show, log and copy: secrets out, control and direction characters
 * out, at most 2,000 characters. It stays plain text: never put it in as markup.
 */
export function toSafeText(text: string): string {
  // Cut first: the patterns below must never see megabytes. What a secret's cut end leaves behind
  // still begins like a secret and is redacted.
  return text
    .slice(0, maximumLength)
    .replace(secrets, '$1[redacted]')
    .replace(unsafe, ' ')
    .trim()
    .slice(0, maximumLength)
}

const maximumLength = 2_000

const secrets: readonly [RegExp, string][] = [
  [/eyJ[\w.-]{4,}/g, '[redacted]'],
  [/\b(bearer|jwt|basic)\s+[\w.~+/=-]{6,}/gi, '$1 [redacted]'],
  [
    /("?(?:access_token|refresh_token|client_secret|sharedSecret|jwt)"?\s*[=:]\s*)"?[^"&\s,;}]+"?/gi,
    '$1[redacted]',
  ],
  [/([?&#](?:code|state)=)[^&\s]+/gi, '$1[redacted]'],
]

// Control characters, bidirectional overrides, invisible separators and half surrogate pairs.
const unsafe = /\p{Cc}|\p{Cs}|[\u061C\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]/gu

/**
 * Text from outside, made fit to show, log and copy: secrets out, control and direction characters
 * out, at most 2,000 characters. It stays plain text: never put it in as markup.
 */
export function toSafeText(text: string): string {
  // Cut first: the patterns below must never see megabytes. What a secret's cut end leaves behind
  // still begins like a secret and is redacted.
  let safe = text.slice(0, maximumLength)
  for (const [pattern, replacement] of secrets) safe = safe.replace(pattern, replacement)
  return safe.replace(unsafe, ' ').replace(/ {2,}/g, ' ').trim().slice(0, maximumLength)
}

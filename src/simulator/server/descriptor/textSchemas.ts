import * as v from 'valibot'

export const filledText = v.pipe(v.string('Must be a text.'), v.minLength(1, 'Must not be empty.'))

/** A text with a key for translations, of which only the text is used. */
export const internationalText = v.object(
  { value: filledText },
  'Must be an object with a text "value".',
)

const path = v.pipe(
  filledText,
  v.startsWith('/', 'Must begin with "/": it is a path below baseUrl.'),
)

export const pathBelowBase = v.pipe(
  path,
  v.check((text) => !text.startsWith('//'), 'Must be a path below baseUrl, not another address.'),
)

/** A URI template: an address with placeholders in braces (RFC 6570, its simple form). */
export const templateUrl = v.pipe(
  filledText,
  v.maxLength(2048, 'May have 2048 characters at most.'),
  v.check(hasPairedBraces, 'Holds a brace without its partner.'),
  v.check(
    (text) => /^(?:\/(?!\/)|https?:\/\/)/.test(text),
    'Must begin with "/", as a path below baseUrl, or be an address with http or https.',
  ),
)

function hasPairedBraces(text: string): boolean {
  return !/[{}]/.test(text.replaceAll(/\{[^{}]*\}/g, ''))
}

import * as fc from 'fast-check'
import { listSimulatedOperations } from '../../simulator/server/rest/conformance/listSimulatedOperations.ts'
import { restOperations } from '../../simulator/server/rest/operations/restOperations.ts'
import { restExamples } from '../../simulator/server/rest/conformance/restExamples.ts'
import type { HostileRequest } from './HostileRequest.ts'
import { hostileBodyArbitrary, hostileText, hostileValue } from './hostileBodyArbitrary.ts'
import { hostileHeadersArbitrary } from './hostileHeadersArbitrary.ts'
import { hostilePlaces } from './hostilePlaces.ts'
import { spoilPart } from './spoilPart.ts'

const words = (text: string) => fc.constantFrom(...text.split(' '))

const method = words('GET GET POST POST PUT DELETE PATCH HEAD OPTIONS QUERY')
const queryName = fc.oneof(
  hostileText,
  words('page pagelen fields q sort state path format include exclude max_depth ctx async'),
  words('access_token client_id redirect_uri scope code_challenge response_type'),
)
const queryValue = fc.oneof(
  hostileText,
  words('-values +values.x *.*.* values.* 0 1 100 101 -title title 2026-01-01 meta rendered true'),
  fc.constantFrom('id > 1 AND (x = null', 'x ~ "("', 'state IN ("OPEN")', 'a.b.c = 1e999'),
)
const tail = fc.oneof(
  { weight: 6, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: hostileText.map(encode) },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.tuple(queryName, queryValue), { minLength: 1, maxLength: 3 })
      .map((pairs) => `?${pairs.map((pair) => pair.map(encode).join('=')).join('&')}`),
  },
)

const restPlace = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...listSimulatedOperations().operations) },
      { weight: 1, arbitrary: fc.constantFrom(...restOperations) },
    ),
    // Mostly none, so that more than the first lookup is met.
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      { weight: 2, arbitrary: fc.array(hostileText, { maxLength: 3 }) },
    ),
    fc.boolean(),
  )
  .map(([{ method: verb, path }, texts, isOfPages]) => {
    const example = restExamples[`${verb} ${path}`]
    return {
      verb,
      address: (isOfPages ? '/!api/2.0' : '/2.0') + fillPath(path, texts, example?.params),
      body: example?.body,
    }
  })
const otherPlace = fc
  .constantFrom(...hostilePlaces)
  .map((address) => ({ address, verb: '', body: undefined }))

/** Requests at known places, and near them. */
export const hostileRequestArbitrary: fc.Arbitrary<HostileRequest> = fc
  .record({
    place: fc.oneof({ weight: 1, arbitrary: otherPlace }, { weight: 2, arbitrary: restPlace }),
    tail,
    method,
    keepsVerb: fc.constantFrom(true, true, true, false),
    headers: hostileHeadersArbitrary,
    body: hostileBodyArbitrary,
    spoiled: fc.record({ index: fc.nat({ max: 20 }), value: hostileValue }),
    isInsider: fc.boolean(),
  })
  .map(({ place, tail: end, method: other, keepsVerb, spoiled: { index, value }, ...rest }) => {
    const { address, verb, body } = place
    const hasExample = keepsVerb && body !== undefined
    return {
      ...rest,
      address: address + (address.includes('?') ? end.replace('?', '&') : end),
      method: keepsVerb && verb !== '' ? verb : other,
      ...(hasExample && {
        headers: { ...rest.headers, 'Content-Type': 'application/json' },
        body: JSON.stringify(spoilPart(body, index, value)),
      }),
    }
  })

/** Stands for the newest commit of acme/checkout, whose hash depends on the time. */
export const tipPlaceholder = 'TIPTIPTIP'

const known = new Map([
  ['workspace', 'acme'],
  ['pull_request_id', '1'],
  ['pullrequest_id', '1'],
  ['project_key', 'SHOP'],
  ['selected_user', 'ana'],
  ['name', 'main'],
  ['commit', tipPlaceholder],
  ['spec', tipPlaceholder],
  ['revspec', tipPlaceholder],
  ['revision', 'main'],
  ['path', 'README.md'],
])

/** The names in braces become what is there, or one of the texts. */
function fillPath(
  path: string,
  texts: readonly string[],
  own: Readonly<Record<string, string>> = {},
): string {
  const left = [undefined, undefined, ...texts]
  const repository = path.includes('/issues') ? 'website' : 'checkout'
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const text = left.shift()
    return encode(text ?? own[name] ?? known.get(name) ?? (name === 'repo_slug' ? repository : '1'))
  })
}

function encode(text: string): string {
  // Half a character has no bytes.
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '\uFFFD'))
}

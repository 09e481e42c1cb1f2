import { createQueryStringHash, fromMethodAndUrl } from 'atlassian-jwt'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashRequest } from '../../examples/back-end/hashRequest.mjs'
import { baseUrl } from './testing/createExampleBackEnd.ts'

test("property: its hash of a request is that of Atlassian's library", () => {
  const word = fc.oneof(
    fc.string(),
    fc.constantFrom('jwt', 'a', '+', '%2B', ',', '*', "'", 'é', '&'),
  )
  // Atlassian's library drops a parameter of this name (observed: atlassian-jwt), which its docs do not.
  const name = word.filter((text) => text !== '__proto__')
  fc.assert(
    fc.property(
      fc.constantFrom('GET', 'post'),
      fc.array(fc.stringMatching(/^[\w&~.-]{1,8}$/).filter((part) => !/^\.+$/.test(part))),
      fc.array(fc.tuple(name, word)),
      (method, path, query) => {
        const url = new URL(`/${path.join('/')}?${new URLSearchParams(query).toString()}`, baseUrl)
        const asked = fromMethodAndUrl(method, url.pathname + url.search)
        expect(hashRequest(method, url)).toBe(createQueryStringHash(asked))
      },
    ),
    { numRuns: 500 },
  )
})

import { expect, test } from 'vitest'
import { parseHostError } from '../../../bridge/index.ts'
import { toFailureWords } from './toFailureWords.ts'

test.each([
  [401, 'Bitbucket no longer accepts this panel. Reload the page.'],
  [403, 'you have no permission for it.'],
  [404, 'it does not exist, or you may not see it.'],
  [409, 'it has changed meanwhile. Reload the page.'],
  [412, 'it has changed meanwhile. Reload the page.'],
  [418, 'the server answered with status 418.'],
  [429, 'Bitbucket asks for a pause. Try again in a minute.'],
  [502, 'the server has a problem. Try again later.'],
])('behavior: status %i', (status, words) => {
  expect(toFailureWords('The builds cannot be shown', parseHostError([{ status }]))).toBe(
    `The builds cannot be shown: ${words}`,
  )
})

test.each([
  [{ status: 0 }, 'Bitbucket could not be reached. Check your connection.'],
  [{}, 'Bitbucket could not carry out the call.'],
])('behavior: %j', (value, words) => {
  expect(toFailureWords('The builds cannot be shown', parseHostError([value]))).toBe(
    `The builds cannot be shown: ${words}`,
  )
})

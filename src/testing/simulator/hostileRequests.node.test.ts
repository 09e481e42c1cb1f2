import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { eras } from '../../contract/eras.ts'
import { testOrigin } from '../../simulator/server/testing/testDescriptor.ts'
import { readRunSettings, toRuns } from '../model/readRunSettings.ts'
import { reportRuns } from '../model/reportRuns.ts'
import { createHostileTarget } from './createHostileTarget.ts'
import type { HostileRequest } from './HostileRequest.ts'
import { hostileRequestArbitrary } from './hostileRequestArbitrary.ts'

const settings = readRunSettings()
const { seed } = settings
const numRuns = toRuns(settings, 0.6)
/** After so many requests nothing may be left of the world that they met. */
const requestsEach = 50

const tokenText = /"access_token"\s*:|[#&?]access_token=/
const codeText = /[#&?]code=/

/** Their own text comes back in messages, and is no token; a file's own address has a code as well. */
function hands(location: string, text: string, { address, body }: HostileRequest): boolean {
  const own = decodeURIComponent(address) + body
  const isToken = tokenText.test(location + text) && !tokenText.test(own)
  return isToken || (codeText.test(location) && !location.startsWith(testOrigin))
}

test('no request of a stranger makes the simulator fail, or hand out a token', async () => {
  const counts = new Map<number, number>()
  const requests = fc.array(hostileRequestArbitrary, {
    minLength: requestsEach,
    maxLength: requestsEach,
  })
  let sent = 0
  const property = fc.asyncProperty(fc.constantFrom(...eras), requests, async (era, all) => {
    const target = await createHostileTarget(era)
    const failures: unknown[] = []
    for (const request of all) {
      const { status, location, text } = await target.send(request)
      sent += 1
      counts.set(status, (counts.get(status) ?? 0) + 1)
      const isHandedOut = !request.isInsider && hands(location, text, request)
      if (status >= 500 || isHandedOut) failures.push({ era, request, status, location, text })
    }
    expect(failures).toEqual([])
  })
  await fc.assert(property, {
    seed,
    numRuns: Math.ceil(numRuns / requestsEach),
    endOnFailure: true,
  })

  // The control: the requests got past the first door.
  expect([...counts.keys()]).toEqual(expect.arrayContaining([200, 400, 401, 403, 404]))
  const statuses = [...counts].toSorted(([a], [b]) => a - b)
  const figures = Object.fromEntries(statuses.map(([status, count]) => [`of ${status}`, count]))
  reportRuns({ suite: 'requests', seed, figures: { requests: sent, ...figures } })
}, 3_600_000)

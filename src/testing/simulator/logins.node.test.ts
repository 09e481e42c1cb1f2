import { expect, test } from 'vitest'
import { createLogins } from '../../simulator/server/testing/createLogins.ts'
import { createTestServer } from '../../simulator/server/testing/createTestServer.ts'
import { readRunSettings, toRuns } from '../model/readRunSettings.ts'
import { reportRuns } from '../model/reportRuns.ts'

const settings = readRunSettings()
const logins = toRuns(settings, 0.2)
const dayMs = 86_400_000

/** So many are kept at most, whatever happens. */
const limits = { sessions: 1_000, tokens: 10_000, refresh_tokens: 10_000, codes: 1_000 }

test('fault I22: a thousand logins leave no more behind than is meant to be kept', async () => {
  const { server, clock } = await createTestServer()
  const { login, count } = createLogins(server)
  for (let done = 0; done < logins; done += 1) await login()

  const full = await count()
  // The control: each of them left a trace.
  expect(full.tokens).toBe(Math.min(limits.tokens, 2 * logins))
  expect(full.sessions).toBe(Math.min(limits.sessions, logins + 1))
  expect(full.codes).toBe(Math.min(limits.codes, logins))
  expect(full.refresh_tokens).toBeLessThanOrEqual(limits.refresh_tokens)

  // What is over goes as new ones come.
  clock.time += 2 * dayMs
  await login()
  const later = await count()
  expect([later.tokens, later.codes]).toEqual([2, 1])
  reportRuns({ suite: 'logins', seed: settings.seed, figures: { logins, ...full } })
}, 3_600_000)

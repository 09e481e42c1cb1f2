import { fileURLToPath } from 'node:url'
import { beforeEach, expect, test, vi } from 'vitest'
import type { createFakeHost } from '../../createFakeHost.ts'
import { buildWithBug } from '../../planted/buildWithBug.ts'
import type { PlantedBug } from '../../planted/PlantedBug.ts'
import { fakeHostBugs } from './fakeHostBugs.ts'
import { findBrokenCase } from './findBrokenCase.ts'

const folder = fileURLToPath(new URL('../../', import.meta.url))
const log: string[] = []

beforeEach(() => {
  log.length = 0
  vi.spyOn(console, 'error').mockImplementation((line: unknown) => void log.push(String(line)))
})

async function loadFakeHost(bug?: PlantedBug): Promise<typeof createFakeHost> {
  const entry = `${folder}createFakeHost.ts`
  const built: unknown = await buildWithBug({ entry, folder, ...(bug && { bug }) })
  const create: unknown = Reflect.get(Object(built), 'createFakeHost')
  if (!isCreateFakeHost(create)) throw new Error('The built fake host lacks its export.')
  return create
}

function isCreateFakeHost(value: unknown): value is typeof createFakeHost {
  return typeof value === 'function'
}

test.each(fakeHostBugs)(
  'behavior: the contract finds that $name',
  async (bug) => {
    const createHost = await loadFakeHost(bug)

    expect(await findBrokenCase({ createHost, log, limitMs: 5_000 })).toBe(bug.foundBy)
  },
  120_000,
)

test('control: the fake host as it is keeps the contract', async () => {
  const createHost = await loadFakeHost()

  expect(await findBrokenCase({ createHost, log, limitMs: 30_000 })).toBeUndefined()
}, 120_000)

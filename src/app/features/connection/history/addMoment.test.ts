import { expect, test } from 'vitest'
import { addMoment, type HistoryEntry } from './addMoment.ts'

test('default', () => {
  const asked = addMoment([], { moment: 'asked', at: 1_000 })

  expect(addMoment(asked, { moment: 'allowed', at: 2_000 })).toEqual([
    { id: 2, moment: 'allowed', at: 2_000 },
    { id: 1, moment: 'asked', at: 1_000 },
  ])
})

test('behavior: it keeps the last 50', () => {
  let entries: readonly HistoryEntry[] = []
  for (let at = 1; at <= 60; at += 1) entries = addMoment(entries, { moment: 'asked', at })

  expect(entries.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, index) => 60 - index))
})

import { expect, test } from 'vitest'
import { createReviewRow } from '../testing/createReviewRow.ts'
import { defaultFilters, type DeskFilters } from './DeskFilters.ts'
import { selectRows } from './selectRows.ts'

const now = Date.parse('2026-05-10T00:00:00Z')
const day = (count: number) => now - count * 86_400_000
const ben = { uuid: '{ben}', name: 'Ben', avatar: '' }
const rows = [
  createReviewRow({
    id: 1,
    title: 'Zebra',
    createdOn: day(40),
    updatedOn: day(1),
    commentCount: 3,
  }),
  createReviewRow({
    id: 2,
    title: 'äpfel',
    createdOn: day(8),
    updatedOn: day(3),
    builds: 'failed',
  }),
  createReviewRow({ id: 3, title: 'Birne', createdOn: day(0.5), updatedOn: day(0.5), author: ben }),
  createReviewRow({ id: 4, title: 'Quitte', createdOn: undefined, updatedOn: undefined }),
]
const options = { now, compareText: new Intl.Collator('de').compare }

const select = (filters: Partial<DeskFilters>) =>
  selectRows(rows, { ...defaultFilters, ...filters }, options).map(({ id }) => id)

test.each<[Partial<DeskFilters>, number[]]>([
  [{}, [3, 1, 2, 4]],
  [{ isDescending: false }, [2, 1, 3, 4]],
  [{ sort: 'age' }, [1, 2, 3, 4]],
  [{ sort: 'age', isDescending: false }, [3, 2, 1, 4]],
  [{ sort: 'title', isDescending: false }, [2, 3, 4, 1]],
  [{ sort: 'comments' }, [1, 4, 3, 2]],
])('default: sorted by %j', (filters, expected) => {
  expect(select(filters)).toEqual(expected)
})

test.each<[Partial<DeskFilters>, number[]]>([
  [{ query: 'APFEL' }, [2]],
  [{ query: ' bra  ze ' }, [1]],
  [{ query: 'zebra birne' }, []],
  [{ author: '{ben}' }, [3]],
  [{ reviewer: '{ana}' }, [3, 1, 2, 4]],
  [{ reviewer: '{ben}' }, []],
  [{ build: 'failed' }, [2]],
  [{ age: 'day' }, [1, 2]],
  [{ age: 'week' }, [1, 2]],
  [{ age: 'month' }, [1]],
  [{ branch: 'main' }, [3, 1, 2, 4]],
  [{ branch: 'ma' }, []],
])('behavior: filtered by %j', (filters, expected) => {
  expect(select(filters)).toEqual(expected)
})

test('behavior: without the builds, for those whose builds are not known yet', () => {
  const filters = { ...defaultFilters, build: 'failed' as const }
  expect(selectRows(rows, filters, { ...options, ignoresBuilds: true })).toHaveLength(4)
})

import { expect, test, vi } from 'vitest'
import { paginate, paginateViews } from './paginate.ts'

const values = Array.from({ length: 25 }, (_none, index) => ({ id: index + 1, title: `T${index}` }))
const address = (query = '') => new URL(`http://localhost/2.0/things${query}`)

test('default', () => {
  expect(paginate(values, address())).toEqual({
    values: values.slice(0, 10),
    pagelen: 10,
    size: 25,
    page: 1,
    next: 'http://localhost/2.0/things?page=2',
  })
})

test('behavior: the last page has no next, and the first no previous', () => {
  const last = paginate(values, address('?page=3'))
  expect([last.values.length, last.next, last.previous]).toEqual([
    5,
    undefined,
    'http://localhost/2.0/things?page=2',
  ])
  expect(() => paginate(values, address('?page=4'))).toThrow('the last one is 3')
})

test('behavior: an empty list has one page', () => {
  expect(paginate([], address())).toEqual({ values: [], pagelen: 10, size: 0, page: 1 })
})

test('parameters: pagelen and maxPagelen', () => {
  const options = { pagelen: 5, maxPagelen: 25 }
  expect(paginate(values, address(), options).values).toHaveLength(5)
  expect(paginate(values, address('?pagelen=25'), options).values).toHaveLength(25)
  expect(() => paginate(values, address('?pagelen=26'), options)).toThrow('from 1 to 25')
})

test('parameters: isQueryable', () => {
  const query = '?q=id%20%3E%2020&sort=-id'
  expect(paginate(values, address(query)).values.map(({ id }) => id)).toEqual([25, 24, 23, 22, 21])
  expect(paginate(values, address(query), { isQueryable: false }).size).toBe(25)
})

test('behavior: views are made of the page alone, but where a query needs all', () => {
  const view = vi.fn<(value: { id: number }) => { name: string }>(({ id }) => ({ name: `N${id}` }))
  const page = paginateViews(values, address(), view)
  expect([page.values[0], view.mock.calls.length]).toEqual([{ name: 'N1' }, 10])
  view.mockClear()
  const found = paginateViews(values, address('?q=name%20%3D%20%22N25%22'), view)
  expect([found.values, view.mock.calls.length]).toEqual([[{ name: 'N25' }], 26])
})

test('parameters: full', () => {
  const view = ({ id }: { id: number }) => ({ id })
  const full = ({ id, title }: { id: number; title: string }) => ({ id, title, extra: 1 })
  const first = (query: string) => paginateViews(values, address(query), view, { full }).values[0]
  expect(first('')).toEqual({ id: 1 })
  expect(first('?fields=-values.id')).toEqual({ id: 1 })
  expect(first('?fields=%2Bvalues.title')).toEqual({ id: 1, title: 'T0' })
  expect(first('?fields=values.title.x')).toEqual({ id: 1, title: 'T0' })
  expect(first('?fields=values.*')).toEqual({ id: 1, title: 'T0', extra: 1 })
})

test('behavior: in sorting, what lacks the field is last, and dates count as times', () => {
  const dated = [
    { id: 1, on: '2026-01-01T10:00:00+02:00' },
    { id: 2 },
    { id: 3, on: '2026-01-01T09:00:00+00:00' },
    { id: 4, on: null },
  ]
  const sort = (key: string) => paginate(dated, address(`?sort=${key}`)).values.map(({ id }) => id)
  expect(sort('on')).toEqual([1, 3, 2, 4])
  expect(sort('-on')).toEqual([3, 1, 2, 4])
})

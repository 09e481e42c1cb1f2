import { screen, waitFor } from '@testing-library/react'
import { useEffect } from 'react'
import { expect, test } from 'vitest'
import type { FakeHostAnswer, FakeHostCall } from '../../testing/fakeHost/FakeHostParameters.ts'
import { renderWithBridge } from '../../testing/renderWithBridge.tsx'
import { createTestBridge } from '../../testing/createTestBridge.ts'
import { toBridgeInfiniteQuery } from './toBridgeInfiniteQuery.ts'
import { useBridgeInfiniteQuery } from './useBridgeInfiniteQuery.ts'

interface Item {
  uuid: string
}

function parseItem(value: unknown): Item {
  const uuid: unknown = Reflect.get(Object(value), 'uuid')
  if (typeof uuid !== 'string') throw new TypeError('An item has a uuid.')
  return { uuid }
}

interface ListProps {
  maximumPages?: number
  isQuiet?: boolean
}

/** Reads on by itself for as long as it may. */
function List({ isQuiet = false, ...limits }: ListProps) {
  const list = useBridgeInfiniteQuery({ path: '/2.0/list?page=1', parse: parseItem, ...limits })
  const { hasNextPage, isFetching, isError, fetchNextPage } = list
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [hasNextPage, isFetching, isError, fetchNextPage])
  if (list.isPending) return null
  return (
    <>
      <p role="status">
        {list.error?.code ?? (isQuiet ? '' : list.data?.map(({ uuid }) => uuid).join(' '))}
      </p>
      <p>
        {list.data?.length ?? 0} items, {list.skippedCount} left out
        {list.isCut ? ', cut' : ''}
        {hasNextPage || isFetching ? ', more' : ''}
      </p>
    </>
  )
}

function renderList(answer: (page: number) => FakeHostAnswer, props: ListProps = {}) {
  const answerCall = ({ path }: FakeHostCall) => answer(Number(path.split('page=')[1]))
  return renderWithBridge(<List {...props} />, {
    host: { decision: 'approved', answer: answerCall },
    reactStrictMode: false,
  })
}

const toNext = (page: number) => `https://api.bitbucket.org/2.0/list?page=${page + 1}`

test('fault G05: a list without end is cut after its limit of pages', async () => {
  const { host } = renderList(
    (page) => ({ value: { values: [{ uuid: `item${page}` }], next: toNext(page) } }),
    { maximumPages: 4 },
  )

  expect(await screen.findByText('4 items, 0 left out, cut')).toBeInTheDocument()
  expect(host.calls).toHaveLength(4)
})

test('fault G05: the limit is a hundred pages unless it is set', async () => {
  const { host } = renderList(
    (page) => ({ value: { values: [{ uuid: `item${page}` }], next: toNext(page) } }),
    { isQuiet: true },
  )

  await waitFor(() => expect(screen.getByText(/, cut$/)).toBeInTheDocument(), { timeout: 60_000 })
  expect(host.calls).toHaveLength(100)
}, 60_000)

test('fault G05: a hundred thousand items are a list as any other', async () => {
  const values = (page: number) =>
    Array.from({ length: 25_000 }, (_, index) => ({ uuid: `${page}-${index}` }))
  renderList(
    (page) => ({ value: { values: values(page), ...(page < 4 && { next: toNext(page) }) } }),
    { isQuiet: true },
  )

  await waitFor(() => expect(screen.getByText('100000 items, 0 left out')).toBeInTheDocument(), {
    timeout: 60_000,
  })
}, 60_000)

test('behavior: a list that ends at its limit is not cut', async () => {
  renderList(
    (page) => ({
      value: { values: [{ uuid: `item${page}` }], ...(page < 4 && { next: toNext(page) }) },
    }),
    { maximumPages: 4 },
  )

  expect(await screen.findByText('4 items, 0 left out')).toBeInTheDocument()
})

test('fault G07: values that nobody can read are left out and counted, over all pages', async () => {
  renderList((page) => ({
    value: {
      values: [
        { uuid: `good${page}` },
        null,
        { uuid: 7 },
        'text',
        { uuid: `fine${page}`, more: 1 },
      ],
      ...(page < 2 && { next: toNext(page) }),
    },
  }))

  expect(await screen.findByText('4 items, 6 left out')).toBeInTheDocument()
  expect(screen.getByRole('status')).toHaveTextContent('good1 fine1 good2 fine2')
})

test('fault G07: a list of which nothing can be read is an error, not an empty list', async () => {
  renderList(() => ({ value: { values: [{ name: 'renamed' }, { name: 'again' }] } }))

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('PARSE_ERROR'))
})

test('fault G07: an empty list is no error', async () => {
  renderList(() => ({ value: { values: [] } }))

  expect(await screen.findByText('0 items, 0 left out')).toBeInTheDocument()
})

test.each([null, {}, 'text', undefined])(
  'fault G07: values that are %j are an error',
  async (values) => {
    renderList(() => ({ value: { values } }))

    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('PARSE_ERROR'))
  },
)

test.each([-1, '10', 2 ** 60, null, NaN])(
  'fault G12: the size that a list claims (%j) is nothing to go by',
  async (size) => {
    renderList((page) => ({
      value: {
        size,
        page: size,
        pagelen: size,
        values: [{ uuid: `item${page}` }],
        ...(page < 2 && { next: toNext(page) }),
      },
    }))

    expect(await screen.findByText('2 items, 0 left out')).toBeInTheDocument()
  },
)

test('behavior: a list of another API is another list', () => {
  const { bridge } = createTestBridge()
  const list = { path: '/2.0/list', parse: parseItem }
  const { queryKey } = toBridgeInfiniteQuery(bridge, list)
  const other = toBridgeInfiniteQuery(bridge, { ...list, apiOrigin: 'https://api.example' })
  expect(other.queryKey).not.toEqual(queryKey)
  expect(toBridgeInfiniteQuery(bridge, list).queryKey).toEqual(queryKey)
})

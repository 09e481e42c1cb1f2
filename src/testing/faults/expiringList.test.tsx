import { screen, waitFor } from '@testing-library/react'
import { useEffect } from 'react'
import { expect, test } from 'vitest'
import { useBridgeInfiniteQuery } from '../../bridge/react.ts'
import type { FakeHostAnswer, FakeHostCall } from '../fakeHost/FakeHostParameters.ts'
import { renderWithBridge } from '../renderWithBridge.tsx'

const lastPage = 9
const expiringPage = 7

function parseItem(value: unknown): { uuid: string } {
  if (typeof value !== 'string') throw new TypeError('An item is a text.')
  return { uuid: value }
}

/** A list that reads on by itself to its end, or to its first error. */
function List() {
  const list = useBridgeInfiniteQuery({ path: '/2.0/list?page=1', parse: parseItem })
  const { hasNextPage, isFetching, isError, fetchNextPage } = list
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [hasNextPage, isFetching, isError, fetchNextPage])
  return (
    <>
      <p role="status">{list.data?.map(({ uuid }) => uuid).join(' ')}</p>
      <p>
        {isError
          ? `failed: ${list.error.code}`
          : hasNextPage || list.isPending
            ? 'reading'
            : 'done'}
      </p>
    </>
  )
}

/** A host whose token is refused on page seven, this often. */
function renderList(refusals: number) {
  let refused = 0
  const answer = ({ path }: FakeHostCall): FakeHostAnswer => {
    const page = Number(path.split('page=')[1])
    if (page === expiringPage && refused < refusals) {
      refused += 1
      return { status: 401, body: '{"type":"error"}' }
    }
    const next = `https://api.bitbucket.org/2.0/list?page=${page + 1}`
    return { value: { values: [`item${page}`], ...(page < lastPage && { next }) } }
  }
  const { host } = renderWithBridge(<List />, { host: { decision: 'approved', answer } })
  const countReads = (page: number) =>
    host.calls.filter(({ path }) => path.endsWith(`page=${page}`)).length
  return { host, countReads }
}

const items = (count: number) => Array.from({ length: count }, (_, index) => `item${index + 1}`)

test('fault E06: a token that ends within a list is replaced by the host, unseen', async () => {
  const { host, countReads } = renderList(1)
  expect(await screen.findByText('done')).toBeInTheDocument()
  expect(screen.getByRole('status')).toHaveTextContent(items(9).join(' '))
  expect(items(9).map((__, index) => countReads(index + 1))).toEqual(Array(9).fill(1))
  expect(host.promptCount).toBe(0)
})

test('fault E06: where the host gives up, the page is asked for once more, and it only', async () => {
  const { host, countReads } = renderList(2)
  expect(await screen.findByText('done')).toBeInTheDocument()
  expect(screen.getByRole('status')).toHaveTextContent(items(9).join(' '))
  expect(items(9).map((__, index) => countReads(index + 1))).toEqual([1, 1, 1, 1, 1, 1, 2, 1, 1])
  expect(host.promptCount).toBe(0)
})

test('fault E06: a token that stays refused ends the list where it was', async () => {
  const { countReads } = renderList(Infinity)
  await waitFor(() => expect(screen.getByText(/^failed: /)).toBeInTheDocument())
  expect(screen.getByRole('status')).toHaveTextContent(items(6).join(' '))
  expect(countReads(7)).toBe(2)
  expect(countReads(8)).toBe(0)
})

import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Profiler } from 'react'
import { expect, test } from 'vitest'
import type { FakeHostAnswer, FakeHostCall } from '../../testing/fakeHost/FakeHostParameters.ts'
import { flushPromises } from '../../testing/createTestClock.ts'
import { renderWithBridge } from '../../testing/renderWithBridge.tsx'
import { useBridgeInfiniteQuery } from './useBridgeInfiniteQuery.ts'

const api = 'https://api.bitbucket.org'

function parseName(value: unknown): { uuid: string } {
  if (typeof value !== 'string') throw new Error('shape')
  return { uuid: value }
}

function List() {
  const list = useBridgeInfiniteQuery({ path: '/2.0/list', parse: parseName })
  return (
    <>
      <p role="status">{list.error?.code ?? list.data?.map(({ uuid }) => uuid).join(' ')}</p>
      <button disabled={!list.hasNextPage} onClick={() => void list.fetchNextPage()}>
        More
      </button>
      <p>{list.data?.length ?? 0} items</p>
    </>
  )
}

/** Renders the list over a host that answers with these pages, by path. */
async function renderList(pages: Record<string, unknown>) {
  const answer = ({ path }: FakeHostCall): FakeHostAnswer =>
    path in pages ? { value: pages[path] } : { error: [{ status: 404 }] }
  const result = renderWithBridge(<List />, { host: { decision: 'approved', answer } })
  await act(flushPromises)
  return result
}

async function readOn() {
  await waitFor(() => expect(screen.getByRole('button')).toBeEnabled())
  await userEvent.click(screen.getByRole('button', { name: 'More' }))
}

test('default', async () => {
  await renderList({
    '/2.0/list': { values: ['a', 'b'], next: `${api}/2.0/list?page=2` },
    '/2.0/list?page=2': { values: ['c'] },
  })

  await readOn()

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('a b c'))
  expect(screen.getByRole('button')).toBeDisabled()
})

test('fault G06: an item that moved to the next page stands in the list once', async () => {
  await renderList({
    '/2.0/list': { values: ['a', 'b'], next: `${api}/2.0/list?page=2` },
    '/2.0/list?page=2': { values: ['b', 'c'] },
  })

  await readOn()

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^a b c$/))
})

test('fault G02: a list that leads back ends', async () => {
  await renderList({
    '/2.0/list': { values: ['a'], next: `${api}/2.0/list?page=2` },
    '/2.0/list?page=2': { values: ['b'], next: `${api}/2.0/list` },
  })

  await readOn()

  expect(await screen.findByText('2 items')).toBeInTheDocument()
  expect(screen.getByRole('button')).toBeDisabled()
})

test.each([`${api}:443/2.0/list`, 'https://API.bitbucket.org/2.0/./list', '/2.0/list'])(
  'behavior: a list that leads back ends, spelled %s',
  async (next) => {
    await renderList({
      '/2.0/list': { values: ['a'], next: `${api}/2.0/list?page=2` },
      '/2.0/list?page=2': { values: ['b'], next },
    })

    await readOn()

    expect(await screen.findByText('2 items')).toBeInTheDocument()
    expect(screen.getByRole('button')).toBeDisabled()
  },
)

test('fault F02: what has come stays when the next page is gone', async () => {
  await renderList({ '/2.0/list': { values: ['a'], next: `${api}/2.0/list?page=2` } })

  await readOn()

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('HTTP_ERROR'))
  expect(screen.getByText('1 items')).toBeInTheDocument()
})

test('fault G01: a next page elsewhere is an error, and nobody calls it', async () => {
  const { host } = await renderList({
    '/2.0/list': { values: ['a'], next: 'https://evil.example/2.0/other' },
  })

  await readOn()

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('PARSE_ERROR'))
  expect(screen.getByText('1 items')).toBeInTheDocument()
  expect(new Set(host.calls.map(({ path }) => path))).toEqual(new Set(['/2.0/list']))
})

test('behavior: parameters written inline do not loop', async () => {
  let renders = 0
  const answer = () => ({ value: { values: ['a'] } })
  function Inline() {
    const { data } = useBridgeInfiniteQuery({
      path: '/2.0/list',
      parse: (value) => ({ uuid: String(value) }),
    })
    return <p role="status">{data?.length}</p>
  }
  renderWithBridge(
    <Profiler id="list" onRender={() => (renders += 1)}>
      <Inline />
    </Profiler>,
    { host: { decision: 'approved', answer }, reactStrictMode: false },
  )

  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1'))
  expect(renders).toBeLessThanOrEqual(3)
})

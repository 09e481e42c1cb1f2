import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { expect, test } from 'vitest'
import { LazyPart } from './LazyPart.tsx'

const part = () => <p>Here</p>

const loadPart = () => Promise.resolve(part)

test('default: shows what waits, then the part', async () => {
  const finish: ((value: () => ReactNode) => void)[] = []
  const load = () => new Promise<() => ReactNode>((resolve) => finish.push(resolve))
  render(<StableLoad load={load} />)
  expect(screen.getByText('Waiting')).toBeVisible()
  for (const resolve of finish) resolve(part)
  expect(await screen.findByText('Here')).toBeVisible()
  expect(screen.queryByText('Waiting')).toBeNull()
})

test('behavior: a part that did not come can be asked for again', async () => {
  let isOnline = false
  const load = () => (isOnline ? loadPart() : Promise.reject(new Error('offline')))
  render(<StableLoad load={load} />)
  const retry = await screen.findByRole('button', { name: 'Again' })
  isOnline = true
  await userEvent.click(retry)
  expect(await screen.findByText('Here')).toBeVisible()
})

function StableLoad({ load }: { load: () => Promise<() => ReactNode> }) {
  return (
    <LazyPart load={load} waiting="Waiting" renderFailed={(retry) => <Again onClick={retry} />} />
  )
}

function Again({ onClick }: { onClick: () => void }) {
  return <button onClick={onClick}>Again</button>
}

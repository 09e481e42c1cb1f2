import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { LazyPart } from './LazyPart.tsx'

test('default: shows what waits, then the part', async () => {
  const finish: ((text: string) => void)[] = []
  const load = () => new Promise<string>((resolve) => finish.push(resolve))
  renderPart(load)
  expect(screen.getByText('Waiting')).toBeVisible()
  for (const resolve of finish) resolve('Here')
  expect(await screen.findByText('Here')).toBeVisible()
  expect(screen.queryByText('Waiting')).toBeNull()
})

test('behavior: a part that did not come can be asked for again', async () => {
  let isOnline = false
  const load = () => (isOnline ? Promise.resolve('Here') : Promise.reject(new Error('offline')))
  renderPart(load)
  const retry = await screen.findByRole('button', { name: 'Again' })
  isOnline = true
  await userEvent.click(retry)
  expect(await screen.findByText('Here')).toBeVisible()
})

function renderPart(load: () => Promise<string>) {
  render(
    <LazyPart load={load} waiting="Waiting" renderFailed={renderAgain}>
      {(text) => <p>{text}</p>}
    </LazyPart>,
  )
}

function renderAgain(retry: () => void) {
  return <button onClick={retry}>Again</button>
}

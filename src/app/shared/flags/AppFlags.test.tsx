import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { renderApp } from '../../testing/renderApp.tsx'
import { useShowFlag, type AppFlag } from './useShowFlag.ts'

const flag: AppFlag = {
  id: 'write',
  tone: 'error',
  title: 'Not saved',
  description: 'The server has a problem.',
}

function Show({ flags }: { flags: readonly AppFlag[] }) {
  const show = useShowFlag()
  return flags.map((each) => (
    <button key={each.title} type="button" onClick={() => show(each)}>
      show {each.title}
    </button>
  ))
}

test('default', async () => {
  renderApp(<Show flags={[flag]} />)
  expect(screen.queryByRole('alert')).toBeNull()

  await userEvent.click(screen.getByRole('button', { name: 'show Not saved' }))

  expect(await screen.findByRole('alert')).toHaveTextContent(/Not saved.*The server has a problem./)
})

test('behavior: a second flag of a kind takes the place of the first', async () => {
  renderApp(<Show flags={[flag, { ...flag, title: 'Not deleted' }]} />)
  await userEvent.click(screen.getByRole('button', { name: 'show Not saved' }))
  await screen.findByRole('alert')

  await userEvent.click(screen.getByRole('button', { name: 'show Not deleted' }))

  expect(screen.getAllByRole('alert')).toHaveLength(1)
  expect(screen.getByRole('alert')).toHaveTextContent('Not deleted')
})

test('behavior: its action closes it', async () => {
  const onClick = vi.fn<() => void>()
  renderApp(<Show flags={[{ ...flag, action: { text: 'Try again', onClick } }]} />)
  await userEvent.click(screen.getByRole('button', { name: 'show Not saved' }))

  await userEvent.click(await screen.findByRole('button', { name: 'Try again' }))

  expect(onClick).toHaveBeenCalledTimes(1)
  await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
})

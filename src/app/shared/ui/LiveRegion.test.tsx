import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { LiveRegion } from './LiveRegion.tsx'
import { useAnnounce } from './useAnnounce.ts'

function Speaker({ text }: { text: string }) {
  const announce = useAnnounce()
  return <button onClick={() => announce(text)}>Say {text}</button>
}

test('default: says the newest message, and no other', async () => {
  render(
    <LiveRegion>
      <Speaker text="one" />
      <Speaker text="two" />
    </LiveRegion>,
  )
  expect(screen.getByRole('status')).toHaveTextContent(/^$/)
  await userEvent.click(screen.getByRole('button', { name: 'Say one' }))
  expect(screen.getByRole('status')).toHaveTextContent(/^one$/)
  await userEvent.click(screen.getByRole('button', { name: 'Say two' }))
  expect(screen.getByRole('status')).toHaveTextContent(/^two$/)
})

test('behavior: the same words again are a new element, so that they are said again', async () => {
  render(
    <LiveRegion>
      <Speaker text="one" />
    </LiveRegion>,
  )
  await userEvent.click(screen.getByRole('button'))
  const first = screen.getByText('one')
  await userEvent.click(screen.getByRole('button'))
  expect(screen.getByText('one')).not.toBe(first)
})

test('behavior: outside of a region it says what is missing', () => {
  expect(() => render(<Speaker text="one" />)).toThrow('There is no live region here')
})

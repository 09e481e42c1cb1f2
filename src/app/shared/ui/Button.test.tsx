import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Button } from './Button.tsx'

test('default: a click does what it is for', async () => {
  const press = vi.fn<() => void>()
  render(<Button onClick={press}>Approve</Button>)
  await userEvent.click(screen.getByRole('button', { name: 'Approve' }))
  expect(press).toHaveBeenCalledTimes(1)
})

test.each([{ isBusy: true }, { isDisabled: true }])(
  'parameters: %j keeps the focus and does nothing',
  async (state) => {
    const press = vi.fn<() => void>()
    const { rerender } = render(<Button onClick={press}>Approve</Button>)
    const button = screen.getByRole('button', { name: 'Approve' })
    button.focus()
    rerender(
      <Button onClick={press} {...state}>
        Approve
      </Button>,
    )
    await userEvent.click(button)
    await userEvent.keyboard('{Enter}')
    expect(press).not.toHaveBeenCalled()
    expect(button).toHaveFocus()
    expect(button).toHaveAttribute('aria-disabled', 'true')
  },
)

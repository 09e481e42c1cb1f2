import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Pager, readPage } from './Pager.tsx'

test.for([
  ['', 1],
  ['?page=3', 3],
  ['?page=0', 1],
  ['?page=-1', 1],
  ['?page=x', 1],
] as const)('the page of "%s" is %d', ([search, page]) => {
  expect(readPage(search)).toBe(page)
})

test('a list of one page has no other', () => {
  render(<Pager hasNext={false} page={1} />)
  expect(screen.queryByRole('navigation')).not.toBeInTheDocument()
})

test('both ways from a page in the middle', () => {
  render(<Pager hasNext page={2} />)
  expect(screen.getByRole('link', { name: 'Previous' })).toHaveAttribute('href', '?page=1')
  expect(screen.getByRole('link', { name: 'Next' })).toHaveAttribute('href', '?page=3')
})

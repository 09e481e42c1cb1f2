import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { renderWithBridge } from '../../src/testing/renderWithBridge.tsx'
import { Greeting } from './Greeting.tsx'

test('says who the user is once they have allowed it', async () => {
  renderWithBridge(<Greeting />, {
    host: { decision: 'approved', answer: () => ({ value: { display_name: 'Ana' } }) },
  })

  await userEvent.click(screen.getByRole('button', { name: 'Who am I?' }))

  expect(await screen.findByRole('button', { name: 'Hello, Ana' })).toBeInTheDocument()
})

test('is what the README shows', async () => {
  const root = process.cwd()
  const [readme, example] = await Promise.all([
    readFile(join(root, 'README.md'), 'utf8'),
    readFile(join(root, 'docs/examples/Greeting.tsx'), 'utf8'),
  ])

  const [component = ''] = /export function Greeting.*?\n}\n/s.exec(example) ?? []
  expect(component).toContain('useConnectRequest()')
  expect(readme).toContain(component)
})

import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { renderApp } from '../../../testing/renderApp.tsx'
import { DeskExtras } from './DeskExtras.tsx'

test('default: nothing is open, loaded or read; then one part at a time', async () => {
  const { host } = renderApp(
    <DeskExtras
      context={{ workspace: '{w}', repository: '{r}' }}
      rows={[]}
      shown={[]}
      states={{}}
    />,
    { host: { decision: 'approved', answer: () => ({ value: { values: [] } }) } },
  )
  const charts = screen.getByRole('button', { name: 'Charts' })
  const exported = screen.getByRole('button', { name: 'Export CSV' })
  expect(charts).toHaveAttribute('aria-expanded', 'false')
  expect(host.calls).toHaveLength(0)

  await userEvent.click(charts)
  expect(await screen.findByRole('region', { name: 'Reviews done per week' })).toBeVisible()
  expect(charts).toHaveAttribute('aria-expanded', 'true')
  expect(host.calls).toHaveLength(1)

  await userEvent.click(exported)
  expect(await screen.findByRole('region', { name: 'Export as CSV' })).toBeVisible()
  expect(screen.queryByRole('region', { name: 'Reviews done per week' })).toBeNull()

  await userEvent.click(exported)
  expect(screen.queryByRole('region')).toBeNull()
})

import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { pullRequestBody } from '../testing/pullRequestBodies.ts'
import { renderHost } from '../testing/renderHost.tsx'

const scenario = {
  name: 'fresh',
  title: 'Never asked',
  description: 'The app has to ask.',
  address: '/__simulator/scenarios/fresh',
}

test('leads to the pull requests', async () => {
  renderHost('/', {
    'GET /!api/internal/dashboard': () => ({ pull_requests: [pullRequestBody], scenarios: [] }),
  })
  expect(await screen.findByRole('link', { name: 'Retry payments' })).toHaveAttribute(
    'href',
    '/acme/checkout/pull-requests/1',
  )
})

test('leads to the start states', async () => {
  renderHost('/', {
    'GET /!api/internal/dashboard': () => ({ pull_requests: [], scenarios: [scenario] }),
  })
  expect(await screen.findByRole('link', { name: 'Never asked' })).toHaveAttribute(
    'href',
    '/__simulator/scenarios/fresh',
  )
  expect(screen.getByText('The app has to ask.')).toBeVisible()
})

test('says when there is no pull request', async () => {
  renderHost('/', {
    'GET /!api/internal/dashboard': () => ({ pull_requests: [], scenarios: [] }),
  })
  expect(await screen.findByText('There is no pull request you may see.')).toBeVisible()
})

test('leads to the settings even when the list fails', async () => {
  renderHost('/')
  expect(await screen.findByText('The list could not be loaded')).toBeVisible()
  expect(screen.getAllByRole('link', { name: 'Labs' })).toHaveLength(2)
})

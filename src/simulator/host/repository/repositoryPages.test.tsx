import { screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { signedOutSession } from '../testing/hostSession.ts'
import { repositoryBody } from '../testing/pullRequestBodies.ts'
import { createPlaceRoutes } from '../testing/createPlaceRoutes.ts'
import { renderHost } from '../testing/renderHost.tsx'

const infoPlace = 'webItems:org.bitbucket.branch.summary.info'
const placeRoutes = createPlaceRoutes([{ type: 'webItems', name: infoPlace }])
const modulesRoute = 'POST /!api/internal/connect/modules/%7Bacme%7D'
const branchesRoute = 'GET /!api/2.0/repositories/acme/checkout/refs/branches?pagelen=25&page=1'

test('the menu of a repository marks where the user is', async () => {
  renderHost('/acme/checkout/branch/main', placeRoutes)
  const menu = await screen.findByRole('navigation', { name: 'Repository' })
  expect(within(menu).getByRole('link', { current: 'page' })).toHaveTextContent('Branches')
})

test('the menu of a repository opens and closes', async () => {
  renderHost('/acme/checkout/branches/', placeRoutes)
  const button = await screen.findByText('Menu')
  expect(button).toHaveAttribute('aria-expanded', 'false')
  await userEvent.click(button)
  expect(button).toHaveAttribute('aria-expanded', 'true')
})

test('a folder leads to its files, and the breadcrumbs lead back', async () => {
  renderHost('/acme/checkout/src/main/', placeRoutes)
  expect(await screen.findByRole('link', { name: 'README.md' })).toHaveAttribute(
    'href',
    '/acme/checkout/src/main/README.md',
  )
  const crumbs = screen.getByRole('navigation', { name: 'Breadcrumbs' })
  expect(within(crumbs).getByRole('link', { name: 'Acme' })).toHaveAttribute('href', '/acme/')
})

test('a repository without a README has a page', async () => {
  renderHost('/acme/checkout', {
    ...placeRoutes,
    'GET /!api/2.0/repositories/acme/checkout/src/main/README.md?pagelen=100': () =>
      new Response('{}', { status: 404 }),
  })
  expect(await screen.findByText('Takes payments.')).toBeVisible()
})

test('an empty list says so', async () => {
  renderHost('/acme/checkout/branches/', {
    ...placeRoutes,
    [branchesRoute]: () => ({ values: [] }),
  })
  expect(await screen.findByText('There is no branch.')).toBeVisible()
})

test('a list that fails can be tried again', async () => {
  const answers = [new Response('', { status: 500 }), new Response('', { status: 500 })]
  renderHost('/acme/checkout/branches/', {
    ...placeRoutes,
    [branchesRoute]: () => answers.shift() ?? { values: [] },
  })
  expect(await screen.findByText('The branches could not be loaded')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('There is no branch.')).toBeVisible()
})

test('what is not there says so, and leads on', async () => {
  renderHost('/acme/checkout/branch/nothing', placeRoutes)
  expect(
    await screen.findByText(/acme\/checkout has no branch nothing, or you may not see it\./),
  ).toBeVisible()
})

test('what a signed-out viewer may not see asks to sign in', async () => {
  renderHost('/acme/checkout/branch/nothing', {
    ...placeRoutes,
    'GET /!api/internal/session': () => signedOutSession,
  })
  expect(await screen.findByText('You are signed out')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Workspaces' })).not.toBeInTheDocument()
})

test('links of apps that fail can be tried again', async () => {
  let isDown = true
  renderHost('/acme/checkout/branch/main', {
    ...placeRoutes,
    [modulesRoute]: (body) =>
      isDown && body.includes('branch.summary.info')
        ? new Response('', { status: 500 })
        : placeRoutes[modulesRoute]?.(body),
  })
  expect(await screen.findByText('Information of apps could not be loaded.')).toBeVisible()
  isDown = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('link', { name: infoPlace })).toBeVisible()
})

test('names from the server are text', async () => {
  const name = '<img src=x onerror=alert(1)>'
  renderHost('/acme/checkout/branches/', {
    ...placeRoutes,
    'GET /!api/2.0/repositories/acme/checkout': () => ({ ...repositoryBody, name }),
  })
  expect((await screen.findAllByRole('link', { name })).length).toBeGreaterThan(0)
  expect(document.querySelector('img[src="x"]')).toBeNull()
})

import { fireEvent, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { places } from '../../testing/describePlaces.ts'
import { createPlaceRoutes } from './testing/createPlaceRoutes.ts'
import { renderHost } from './testing/renderHost.tsx'

const placeRoutes = createPlaceRoutes(places)
const repositoryMenu = [
  'repoPages:org.bitbucket.repository.actions',
  'repoPages:org.bitbucket.repository.navigation',
  'webItems:org.bitbucket.repository.actions',
  'webItems:org.bitbucket.repository.navigation',
]
const settingsMenu = [
  'adminPages:org.bitbucket.account.admin',
  'webItems:org.bitbucket.addon.management',
]

/** What stands on each page, besides the general pages in the bar at the top. */
const pages: [path: string, places: string[]][] = [
  ['/', []],
  [
    '/acme/checkout',
    [...repositoryMenu, 'webPanels:org.bitbucket.repository.overview.informationPanel'],
  ],
  ['/acme/checkout/src/main/', [...repositoryMenu, 'webCards:org.bitbucket.source']],
  [
    '/acme/checkout/src/main/README.md',
    [...repositoryMenu, 'webCards:org.bitbucket.source', 'fileViews'],
  ],
  ['/acme/checkout/commits/', repositoryMenu],
  [
    '/acme/checkout/commits/abcdef0',
    [
      ...repositoryMenu,
      'webItems:org.bitbucket.commit.summary.actions',
      'webItems:org.bitbucket.commit.summary.info',
    ],
  ],
  ['/acme/checkout/branches/', [...repositoryMenu, 'webItems:org.bitbucket.branch.list.actions']],
  [
    '/acme/checkout/branch/main',
    [
      ...repositoryMenu,
      'webItems:org.bitbucket.branch.summary.actions',
      'webItems:org.bitbucket.branch.summary.info',
    ],
  ],
  ['/acme/checkout/pull-requests/', repositoryMenu],
  [
    '/acme/checkout/pull-requests/1',
    [
      ...repositoryMenu,
      'webItems:org.bitbucket.pullrequest.summary.actions',
      'webItems:org.bitbucket.pullrequest.summary.info',
      'webPanels:org.bitbucket.pullrequest.overview.informationPanel',
    ],
  ],
  ['/acme/checkout/admin', [...repositoryMenu, 'adminPages:org.bitbucket.repository.admin']],
  ['/acme/', ['profileTabs']],
  ['/ben/', ['profileTabs']],
  ['/acme/workspace/settings/', [...settingsMenu, 'configurePage']],
  [
    '/acme/workspace/settings/mirrors',
    [
      ...settingsMenu,
      'webItems:org.bitbucket.account.admin.mirror.config.actions',
      'webPanels:org.bitbucket.account.admin.mirror.config',
    ],
  ],
]

/** The places on the page, sorted: twice for one that is there twice. */
function listShown(): string[] {
  const elements = [...document.querySelectorAll('a, button, iframe')]
  return elements
    .map((element) =>
      element instanceof HTMLIFrameElement ? element.title : (element.textContent ?? ''),
    )
    .filter((text) => places.some(({ name }) => name === text))
    .toSorted()
}

test.for(pages)('%s shows each of its places once', async ([path, expected]) => {
  renderHost(path, placeRoutes)
  await vi.waitFor(
    () => expect(listShown()).toEqual(['generalPages', ...expected].toSorted()),
    4_000,
  )
})

test('every place is on some page, or behind the help button', () => {
  const shown = new Set(['generalPages', 'helpPanel', ...pages.flatMap(([, list]) => list)])
  expect([...shown].toSorted()).toEqual(places.map(({ name }) => name).toSorted())
})

test('help opens with a button and closes with Escape', async () => {
  renderHost('/acme/', placeRoutes)
  const button = await screen.findByRole('button', { name: 'Help' })
  await userEvent.click(button)
  const help = screen.getByRole('complementary', { name: 'Help' })
  expect(await within(help).findByTitle('helpPanel')).toBeVisible()

  fireEvent.keyDown(help, { key: 'Escape' })

  expect(help).not.toBeInTheDocument()
  expect(button).toHaveFocus()
})

test('a link that is a dialog opens it', async () => {
  const { services } = renderHost('/acme/checkout/branch/main', placeRoutes)
  const name = 'webItems:org.bitbucket.branch.summary.actions'
  await userEvent.click(await screen.findByRole('button', { name }))
  expect(services.dialogs.current.getState()?.request.page).toMatchObject({
    module: { module_key: name },
  })
})

test('a file is shown by an app when the address says so', async () => {
  const search = '?fileviewer=app%3AfileViews'
  renderHost('/acme/checkout/src/main/README.md', placeRoutes, { search })
  expect(await screen.findByTitle('fileViews')).toBeVisible()
  expect(screen.queryByText('# checkout')).not.toBeInTheDocument()
})

test('a link that is a page opens a new tab, which cannot reach back', async () => {
  renderHost('/acme/checkout/branch/main', placeRoutes)
  const link = await screen.findByRole('link', {
    name: 'webItems:org.bitbucket.branch.summary.info',
  })
  expect(link).toHaveAttribute('href', 'https://app.example/panel?jwt=x')
  expect(link).toHaveAttribute('target', '_blank')
  expect(link).toHaveAttribute('rel', 'noopener noreferrer')
})

test('settings are for administrators', async () => {
  renderHost('/acme/workspace/settings/', createPlaceRoutes(places, { isAdmin: false }))
  expect(await screen.findByText('Only administrators may see these settings')).toBeVisible()
  expect(screen.queryByRole('navigation', { name: 'Workspace settings' })).not.toBeInTheDocument()
})

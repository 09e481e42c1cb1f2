import { act, fireEvent, screen } from '@testing-library/react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { places } from '../../../testing/describePlaces.ts'
import { createPlaceRoutes } from '../testing/createPlaceRoutes.ts'
import { renderHost } from '../testing/renderHost.tsx'

const placeRoutes = createPlaceRoutes(places)
const key = (place: string) => encodeURIComponent(place)

test.for([
  ['/acme/checkout/addon/app', 'repoPages:org.bitbucket.repository.navigation'],
  ['/acme/checkout/addon/app', 'repoPages:org.bitbucket.repository.actions'],
  ['/acme/checkout/admin/addon/app', 'adminPages:org.bitbucket.repository.admin'],
  ['/acme/workspace/settings/addon/app', 'adminPages:org.bitbucket.account.admin'],
  ['/addon/app', 'generalPages'],
  ['/addon/app', 'profileTabs'],
] as const)('below %s the page of %s fills the page', async ([base, place]) => {
  const end = base === '/addon/app' ? '/acme' : ''
  const { extensions } = renderHost(`${base}/${key(place)}${end}`, placeRoutes)
  const frame = await screen.findByTitle(place)
  expect(extensions.get(frame.id)?.extension.options).toMatchObject({ isFullPage: true })
  expect(screen.getByRole('heading', { level: 1, name: place })).toBeVisible()
})

test('the page to set an app up has its own address', async () => {
  renderHost('/acme/workspace/settings/addon-management/app/configure', placeRoutes)
  expect(await screen.findByTitle('configurePage')).toBeVisible()
})

test('a page that the app does not have says so', async () => {
  renderHost('/acme/checkout/addon/app/nothing', placeRoutes)
  expect(await screen.findByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
})

test('a repository page gets the fragment of the address, if its descriptor asks for it', async () => {
  const place = 'repoPages:org.bitbucket.repository.navigation'
  renderHost(`/acme/checkout/addon/app/${key(place)}`, placeRoutes, { hash: '#line=3' })
  expect(await screen.findByTitle(place)).toHaveAttribute(
    'src',
    'https://app.example/panel?jwt=x#line=3',
  )
})

test('an app that does not start can be given up, and tried again', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  onTestFinished(() => void vi.useRealTimers())
  renderHost('/acme/workspace/settings/addon-management/app/configure', placeRoutes)
  await screen.findByTitle('configurePage')
  act(() => {
    vi.advanceTimersByTime(5_000)
  })
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(screen.queryByTitle('configurePage')).not.toBeInTheDocument()
  expect(screen.getByText('The app was not loaded.')).toBeVisible()

  fireEvent.click(screen.getByRole('button', { name: 'Load it again' }))

  expect(await screen.findByTitle('configurePage')).toBeVisible()
})

import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { checkPath } from '../../bridge/core/checkPath.ts'
import { encodePath, safeHref } from '../../bridge/core.ts'
import { LocaleProvider } from '../../app/shared/locale/LocaleProvider.tsx'
import { SafeLink } from '../../app/shared/ui/SafeLink.tsx'
import { createFakeHost } from '../createFakeHost.ts'

const api = 'https://api.bitbucket.org'

test('fault G01 control: without the check the host is asked for the foreign address', () => {
  const { ap, calls } = createFakeHost({ decision: 'approved' })
  ap.request?.({ url: 'https://evil.example/2.0/x?page=2' })
  expect(calls[0]?.path).toBe('https://evil.example/2.0/x?page=2')
})

const hostilePaths = ['//evil.example/x', '/\\evil.example/x', '/2.0/%2e%2e/x', '/2.0/..\\..\\x']

test.each(hostilePaths)('fault G04: %j does not leave as a path', (path) => {
  expect(() => checkPath(path)).toThrow(/^A path /)
})

test.each(hostilePaths)('fault G04 control: %j leads elsewhere in a browser', (path) => {
  const { origin, pathname } = new URL(path, `${api}/2.0/list`)
  expect(origin !== api || !pathname.startsWith('/2.0/')).toBe(true)
})

const hostileLinks = ['data:text/html,<b>x</b>', 'vbscript:x', '//evil.example/a.png', 'blob:x']

test.each(hostileLinks)('fault G09: %j becomes text, not a link', (address) => {
  expect(safeHref(address)).toBeUndefined()
  render(
    <LocaleProvider locale="en" catalog={{}}>
      <SafeLink href={address}>Build 7</SafeLink>
    </LocaleProvider>,
  )
  expect(screen.queryByRole('link')).not.toBeInTheDocument()
  expect(screen.getByText(/Build 7/)).toBeInTheDocument()
})

test.each(hostileLinks)('fault G09 control: React alone lets %j through', (address) => {
  render(<a href={address}>Build 7</a>)
  expect(screen.getByRole('link')).toHaveAttribute('href', address)
})

test('fault G13: a uuid is one segment, with its braces encoded', () => {
  expect(encodePath`/2.0/repositories/${'{ws}'}/${'{1b2}'}`).toBe(
    '/2.0/repositories/%7Bws%7D/%7B1b2%7D',
  )
})

test.each(['..', '.', ''])('fault G14: the slug %j is refused before the request', (slug) => {
  expect(() => encodePath`/2.0/repositories/${slug}/x`).toThrow(/cannot stand in a path/)
})

test.each(['a/b', '%2F', 'a\\b'])('fault G14: the slug %j stays one segment', (slug) => {
  const path = encodePath`/2.0/repositories/${slug}/x`
  expect(path.split('/')).toHaveLength(5)
  expect(decodeURIComponent(path.split('/')[3] ?? '')).toBe(slug)
})

test('fault G14 control: a path glued together names another place', () => {
  const slug = '../../2.0/user/emails?'
  expect(new URL(`/2.0/repositories/${slug}/x`, api).pathname).toBe('/2.0/user/emails')
})

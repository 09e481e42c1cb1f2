import { usePageTitle } from '../layout/usePageTitle.ts'

/** For an address that stands for nothing. */
export function NotFoundPage() {
  usePageTitle('Page not found')
  return (
    <>
      <h1>Page not found</h1>
      <p>
        The simulator has no such page. <a href="/">Go to the pull requests</a>
      </p>
    </>
  )
}

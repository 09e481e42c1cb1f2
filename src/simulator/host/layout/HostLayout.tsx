import type { ReactNode } from 'react'
import { bitbucketAddresses } from '../../../contract/bitbucketAddresses.ts'
import type { HostSession } from '../../../contract/HostAccount.ts'
import styles from './HostLayout.module.css'
import { UserSwitcher } from './UserSwitcher.tsx'
import { WorkspaceMenu } from './WorkspaceMenu.tsx'

export interface HostLayoutProps {
  path: string
  /** Undefined while it is not known. */
  session: HostSession | undefined
  onSwitchUser: (uuid: string | null) => Promise<void>
  /** In the bar at the top. Default: nothing. */
  menus?: ReactNode
  /** Beside the page. Default: nothing. */
  navigation?: ReactNode
  /** Show or hide the inspector beside the page; undefined where it is the page. */
  onToggleInspector: (() => void) | undefined
  children: ReactNode
}

const pages = [
  { address: '/', name: 'Pull requests' },
  { address: bitbucketAddresses.appAuthorizations, name: 'App authorizations' },
  { address: bitbucketAddresses.labs, name: 'Labs' },
]

/** The bar at the top and the room for a page below it. */
export function HostLayout({
  path,
  session,
  onSwitchUser,
  menus,
  navigation,
  onToggleInspector,
  children,
}: HostLayoutProps) {
  return (
    <>
      <header className={styles['header']}>
        <a className={styles['skip']} href="#content">
          Skip to content
        </a>
        <a className={styles['product']} href="/">
          Bitbucket simulator
        </a>
        <nav aria-label="Main" className={styles['navigation']}>
          <ul>
            {pages.map(({ address, name }) => (
              <li key={address}>
                <a aria-current={address === path ? 'page' : undefined} href={address}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {session && <WorkspaceMenu path={path} workspaces={session.administered} />}
        {menus}
        <div className={styles['tools']}>
          {onToggleInspector && (
            <button
              aria-keyshortcuts="Alt+I"
              className={styles['inspector']}
              onClick={onToggleInspector}
              title="Alt+I"
              type="button"
            >
              Inspector
            </button>
          )}
          {session && <UserSwitcher onSwitch={onSwitchUser} session={session} />}
        </div>
      </header>
      <div className={styles['body']}>
        {navigation}
        <main className={styles['main']} id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
    </>
  )
}

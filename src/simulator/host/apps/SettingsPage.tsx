import SectionMessage from '@atlaskit/section-message/section-message'
import type { ReactNode } from 'react'
import { appAddresses } from '../../../contract/appAddresses.ts'
import { SignedOutMessage } from '../layout/SignedOutMessage.tsx'
import { usePageTitle } from '../layout/usePageTitle.ts'
import { NotFoundPage } from '../pages/NotFoundPage.tsx'
import styles from './apps.module.css'

export interface SettingsPageProps {
  title: string
  /** Slug or uuid; undefined for an address that has none. */
  workspace: string | undefined
  isSignedIn: boolean
  /** Renders what is on the page, for somebody who is signed in. */
  children: (workspace: string) => ReactNode
}

const pages = [
  { path: appAddresses.installedApps, name: 'Installed apps' },
  { path: appAddresses.developApps, name: 'Develop apps' },
]

/** A page of a workspace's settings, with the way to the others. */
export function SettingsPage({ title, workspace, isSignedIn, children }: SettingsPageProps) {
  usePageTitle(title)
  if (isSignedIn && workspace === undefined) return <NotFoundPage />

  return (
    <div className={styles['settings']}>
      {workspace !== undefined && (
        <nav aria-label="Workspace settings" className={styles['menu']}>
          <p className={styles['menuTitle']}>Settings of {workspace}</p>
          <ul>
            {pages.map(({ path, name }) => (
              <li key={path}>
                <a
                  aria-current={name === title ? 'page' : undefined}
                  href={`/${encodeURIComponent(workspace)}${path}`}
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className={styles['page']}>
        <h1>{title}</h1>
        {isSignedIn && workspace !== undefined ? children(workspace) : <SignedOutMessage />}
      </div>
    </div>
  )
}

/** Says that new apps are no longer taken, if that is so. */
export function ClosedMessage({ reason }: { reason: string | null }) {
  if (reason === null) return null
  return (
    <SectionMessage appearance="warning" title="No new apps">
      <p>{reason}</p>
    </SectionMessage>
  )
}

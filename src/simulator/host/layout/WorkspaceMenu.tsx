import { appAddresses } from '../../../contract/appAddresses.ts'
import { oauthAddresses } from '../../../contract/oauthAddresses.ts'
import type { HostWorkspace } from '../../../contract/HostWorkspace.ts'
import { MenuButton } from './MenuButton.tsx'
import styles from './WorkspaceMenu.module.css'

export interface WorkspaceMenuProps {
  /** Whose settings the user may change. */
  workspaces: readonly HostWorkspace[]
  /** Of the page. */
  path: string
}

const pages = [
  { below: appAddresses.developApps, name: 'Develop apps' },
  { below: appAddresses.installedApps, name: 'Installed apps' },
  { below: oauthAddresses.consumers, name: 'OAuth consumers' },
]

/** The way to the settings of each workspace that the user administers. */
export function WorkspaceMenu({ workspaces, path }: WorkspaceMenuProps) {
  if (workspaces.length === 0) return null
  return (
    <MenuButton name="Workspace settings">
      {workspaces.map(({ slug, name }) => (
        <div key={slug}>
          <p className={styles['workspace']} id={`workspace-menu-${slug}`}>
            {name}
          </p>
          <ul aria-labelledby={`workspace-menu-${slug}`}>
            {pages.map((page) => (
              <li key={page.below}>
                <a
                  aria-current={path === `/${slug}${page.below}` ? 'page' : undefined}
                  href={`/${slug}${page.below}`}
                >
                  {page.name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </MenuButton>
  )
}

import { appAddresses } from '../../../contract/appAddresses.ts'
import type { HostWorkspace } from '../../../contract/HostWorkspace.ts'
import styles from './WorkspaceMenu.module.css'

export interface WorkspaceMenuProps {
  /** Whose settings the user may change. */
  workspaces: readonly HostWorkspace[]
  /** Of the page. */
  path: string
}

const pages = [
  { below: appAddresses.installedApps, name: 'Installed apps' },
  { below: appAddresses.developApps, name: 'Develop apps' },
]

/** The way to the settings of each workspace that the user administers. */
export function WorkspaceMenu({ workspaces, path }: WorkspaceMenuProps) {
  if (workspaces.length === 0) return null
  return (
    <>
      <button className={styles['open']} popoverTarget="workspace-menu" type="button">
        Workspace settings <span aria-hidden="true">▾</span>
      </button>
      <div className={styles['menu']} id="workspace-menu" popover="auto">
        {workspaces.map(({ slug, name }) => (
          <div key={slug}>
            <p id={`workspace-menu-${slug}`}>{name}</p>
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
      </div>
    </>
  )
}

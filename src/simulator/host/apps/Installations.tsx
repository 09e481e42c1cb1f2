import Button from '@atlaskit/button/default/button'
import { useState } from 'react'
import type { InstalledApps } from '../../../contract/HostApps.ts'
import type { AppsApi } from '../api/createAppsApi.ts'
import pageStyles from '../pages/pages.module.css'
import styles from './apps.module.css'
import { DevelopmentMode } from './DevelopmentMode.tsx'
import { InstallationItem } from './InstallationItem.tsx'
import { InstallFromUrlDialog } from './InstallFromUrlDialog.tsx'
import { ClosedMessage } from './ClosedMessage.tsx'
import { useNews } from './useNews.ts'

export interface InstallationsProps {
  api: AppsApi
  workspace: string
  installed: InstalledApps
  /** Something is different now. */
  onChanged: () => void
}

/** The apps in a workspace, and the way to more. */
export function Installations({ api, workspace, installed, onChanged }: InstallationsProps) {
  const [isInstalling, setIsInstalling] = useState(false)
  const { message, tell, ref } = useNews()
  const { installations, closed_reason: closedReason, workspace: shown } = installed
  const finish = (news: string) => {
    tell(news)
    onChanged()
  }

  return (
    <>
      <ClosedMessage reason={closedReason} />
      <output
        className={`${pageStyles['status']} ${message && 'aui-message-success'}`}
        ref={ref}
        tabIndex={-1}
      >
        {message}
      </output>
      <DevelopmentMode
        isOn={installed.is_in_development_mode}
        onChange={async (isOn) => {
          await api.setDevelopmentMode(workspace, isOn)
          onChanged()
        }}
      />
      {installed.is_in_development_mode && (
        <div className={styles['actions']}>
          <Button isDisabled={closedReason !== null} onClick={() => setIsInstalling(true)}>
            Install app from URL
          </Button>
        </div>
      )}
      {installations.length === 0 ? (
        <p>No app is installed in {shown.name}.</p>
      ) : (
        <ul className={pageStyles['list']}>
          {installations.map((app) => (
            <InstallationItem
              api={api}
              app={app}
              key={app.client_key}
              onFinish={finish}
              workspace={workspace}
              workspaceName={shown.name}
            />
          ))}
        </ul>
      )}
      {isInstalling && (
        <InstallFromUrlDialog
          api={api}
          onClose={() => setIsInstalling(false)}
          onInstalled={({ name }) => {
            setIsInstalling(false)
            finish(`${name} is installed in ${shown.name}.`)
          }}
          workspace={workspace}
        />
      )}
    </>
  )
}

import { appAddresses } from '../../../contract/appAddresses.ts'
import { ModuleLinks } from '../connect/ModuleLinks.tsx'
import type { PageSubject } from '../connect/PageSubject.ts'
import type { HostServices } from '../createHostServices.ts'
import styles from './settings.module.css'

export interface ConfigurableAppsProps {
  services: HostServices
  subject: PageSubject
  /** Slug. */
  workspace: string
}

const places = ['configurePage']

/** The apps that have a page to set them up. */
export function ConfigurableApps({ services, subject, workspace }: ConfigurableAppsProps) {
  return (
    <div className={styles['stack']}>
      <p>Choose a page from the menu. Apps that can be set up for the workspace stand here too.</p>
      <ModuleLinks
        label="Set up apps"
        places={places}
        services={services}
        subject={subject}
        toAddress={({ module }) =>
          `/${workspace}${appAddresses.installedApps}/${encodeURIComponent(module.app_key)}/configure`
        }
      />
    </div>
  )
}

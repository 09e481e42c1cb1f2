import { ModuleLinks } from '../connect/ModuleLinks.tsx'
import { ModulePanels } from '../connect/ModulePanels.tsx'
import type { PageSubject } from '../connect/PageSubject.ts'
import type { HostServices } from '../createHostServices.ts'
import styles from './settings.module.css'

export interface MirrorsProps {
  services: HostServices
  subject: PageSubject
}

const actionPlaces = ['webItems:org.bitbucket.account.admin.mirror.config.actions']
const panelLocation = 'webPanels:org.bitbucket.account.admin.mirror.config'

/** Where apps set up mirrors. Bitbucket's address of this page is unknown; the simulator has none. */
export function Mirrors({ services, subject }: MirrorsProps) {
  return (
    <div className={styles['stack']}>
      <p>The simulator has no mirrors. Apps that set mirrors up show themselves here.</p>
      <ModuleLinks
        label="Actions of apps"
        places={actionPlaces}
        services={services}
        subject={subject}
      />
      <ModulePanels location={panelLocation} services={services} subject={subject} />
    </div>
  )
}

import type { HostServices } from '../createHostServices.ts'
import { DevelopAppsPage } from './DevelopAppsPage.tsx'
import { InstalledAppsPage } from './InstalledAppsPage.tsx'
import { InstallPage } from './InstallPage.tsx'
import type { AppPath } from './parseAppPath.ts'

export interface AppPageProps {
  address: AppPath
  services: HostServices
  isSignedIn: boolean
}

/** The page of an address on which somebody registers, installs or manages apps. */
export function AppPage({ address, services, isSignedIn }: AppPageProps) {
  const { apps: api, leave, location } = services
  switch (address.page) {
    case 'developApps':
      return <DevelopAppsPage api={api} isSignedIn={isSignedIn} workspace={address.workspace} />
    case 'installedApps':
      return <InstalledAppsPage api={api} isSignedIn={isSignedIn} workspace={address.workspace} />
    case 'installApp':
      return (
        <InstallPage api={api} isSignedIn={isSignedIn} onLeave={leave} search={location.search} />
      )
  }
}

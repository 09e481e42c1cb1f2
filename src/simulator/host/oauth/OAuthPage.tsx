import type { HostServices } from '../createHostServices.ts'
import { AuthorizePage } from './AuthorizePage.tsx'
import { ConsumersPage } from './ConsumersPage.tsx'
import type { OAuthPath } from './OAuthPath.ts'

export interface OAuthPageProps {
  address: OAuthPath
  services: HostServices
  isSignedIn: boolean
}

/** The page of an address that has to do with OAuth. */
export function OAuthPage({ address, services, isSignedIn }: OAuthPageProps) {
  const { oauth: api, leave, location } = services
  if (address.page === 'oauthConsumers') {
    return <ConsumersPage api={api} isSignedIn={isSignedIn} workspace={address.workspace} />
  }
  return (
    <AuthorizePage api={api} isSignedIn={isSignedIn} onLeave={leave} search={location.search} />
  )
}

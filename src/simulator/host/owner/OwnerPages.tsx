import { useCallback } from 'react'
import type { OwnerView } from '../api/repositorySchemas.ts'
import type { HostServices } from '../createHostServices.ts'
import { Loaded } from '../layout/Loaded.tsx'
import type { HostPath } from '../parseHostPath.ts'
import { OwnerPage } from './OwnerPage.tsx'

export type OwnerPath = Extract<HostPath, { page: 'owner' | 'ownerModule' }>

export interface OwnerPagesProps {
  services: HostServices
  address: OwnerPath
  isSignedIn: boolean
}

/** A workspace or a user's profile, or a page of an app there. */
export function OwnerPages({ services, address, isSignedIn }: OwnerPagesProps) {
  const { name } = address
  const load = useCallback((): Promise<OwnerView> => services.owner(name), [services, name])
  return (
    <Loaded
      isSignedIn={isSignedIn}
      load={load}
      missing={`There is no workspace and no user ${name}, or you may not see it.`}
      title={name}
      what="page"
    >
      {(owner) => <OwnerPage address={address} owner={owner} services={services} />}
    </Loaded>
  )
}

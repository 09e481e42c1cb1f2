import { useCallback } from 'react'
import type { RepositoryView } from '../api/repositorySchemas.ts'
import { FullPageModule } from '../connect/FullPageModule.tsx'
import { useSubject } from '../connect/useSubject.ts'
import type { HostServices } from '../createHostServices.ts'
import { Loaded } from '../layout/Loaded.tsx'
import type { RepositoryPageProps } from './RepositoryPageProps.ts'
import { toCrumbs } from './toCrumbs.ts'

export interface RepositoryModulePageProps extends RepositoryPageProps {
  appKey: string
  moduleKey: string
  /** Of the repository's settings. */
  isSetting: boolean
}

const pagePlaces = [
  'repoPages:org.bitbucket.repository.navigation',
  'repoPages:org.bitbucket.repository.actions',
]
const settingPlaces = ['adminPages:org.bitbucket.repository.admin']

/** A page of an app in a repository. */
export function RepositoryModulePage(props: RepositoryModulePageProps) {
  const { services, workspace, repository, isSignedIn, appKey, moduleKey } = props
  const load = useCallback(
    () => services.repository(workspace, repository),
    [services, workspace, repository],
  )
  return (
    <Loaded
      isSignedIn={isSignedIn}
      load={load}
      missing={`There is no repository ${workspace}/${repository}, or you may not see it.`}
      title={repository}
      what="repository"
    >
      {(found) => (
        <RepositoryModule
          appKey={appKey}
          moduleKey={moduleKey}
          places={props.isSetting ? settingPlaces : pagePlaces}
          repository={found}
          services={services}
        />
      )}
    </Loaded>
  )
}

interface RepositoryModuleProps {
  services: HostServices
  repository: RepositoryView
  appKey: string
  moduleKey: string
  places: readonly string[]
}

function RepositoryModule({ services, repository, ...module }: RepositoryModuleProps) {
  const { workspace, links } = repository
  const subject = useSubject({ workspace, type: 'repository', href: links.self.href })
  return (
    <FullPageModule
      {...module}
      crumbs={toCrumbs(repository)}
      services={services}
      subject={subject}
    />
  )
}

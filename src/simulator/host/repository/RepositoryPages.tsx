import type { HostServices } from '../createHostServices.ts'
import type { RepositoryPath } from '../parseHostPath.ts'
import { PullRequestPage } from '../pull-request/PullRequestPage.tsx'
import { BranchesPage } from './BranchesPage.tsx'
import { BranchPage } from './BranchPage.tsx'
import { CommitPage } from './CommitPage.tsx'
import { CommitsPage } from './CommitsPage.tsx'
import { OverviewPage } from './OverviewPage.tsx'
import { PullRequestsPage } from './PullRequestsPage.tsx'
import { RepositoryModulePage } from './RepositoryModulePage.tsx'
import { RepositorySettingsPage } from './RepositorySettingsPage.tsx'
import { SourcePage } from './SourcePage.tsx'

export interface RepositoryPagesProps {
  services: HostServices
  address: RepositoryPath
  isSignedIn: boolean
}

/** The page of a repository that an address stands for. */
export function RepositoryPages({ services, address, isSignedIn }: RepositoryPagesProps) {
  const { workspace, repository } = address
  const shared = { services, workspace, repository, isSignedIn }
  switch (address.page) {
    case 'overview':
      return <OverviewPage {...shared} />
    case 'branches':
      return <BranchesPage {...shared} />
    case 'branch':
      return <BranchPage {...shared} name={address.name} />
    case 'commits':
      return <CommitsPage {...shared} />
    case 'commit':
      return <CommitPage {...shared} hash={address.hash} />
    case 'source':
      return <SourcePage {...shared} at={address.at} path={address.path} />
    case 'pullRequests':
      return <PullRequestsPage {...shared} />
    case 'pullRequest':
      return <PullRequestPage {...shared} id={address.id} />
    case 'repositorySettings':
      return <RepositorySettingsPage {...shared} />
    case 'repositoryModule':
    case 'repositorySettingsModule':
      return (
        <RepositoryModulePage
          {...shared}
          appKey={address.app}
          isSetting={address.page === 'repositorySettingsModule'}
          moduleKey={address.module}
        />
      )
    default:
      return address satisfies never
  }
}

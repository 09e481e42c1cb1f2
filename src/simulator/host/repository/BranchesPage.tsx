import type { HostApi } from '../api/createHostApi.ts'
import { ModuleLinks } from '../connect/ModuleLinks.tsx'
import { useSubject } from '../connect/useSubject.ts'
import type { BranchView, RepositoryView } from '../api/repositorySchemas.ts'
import type { HostServices } from '../createHostServices.ts'
import { DateTime } from '../layout/DateTime.tsx'
import { RepositoryList } from './RepositoryList.tsx'
import type { RepositoryPageProps } from './RepositoryPageProps.ts'
import styles from './repository.module.css'
import { toSummary } from './toSummary.ts'

const places = ['webItems:org.bitbucket.branch.list.actions']

const choose = (api: HostApi) => api.branches

/** The branches of a repository, with what apps offer for each. */
export function BranchesPage(props: RepositoryPageProps) {
  return (
    <RepositoryList
      {...props}
      empty="There is no branch."
      choose={choose}
      title="Branches"
      renderItem={(branch, repository) => (
        <BranchItem branch={branch} repository={repository} services={props.services} />
      )}
      toKey={({ name }) => name}
      what="branches"
    />
  )
}

interface BranchItemProps {
  services: HostServices
  repository: RepositoryView
  branch: BranchView
}

function BranchItem({ services, repository, branch }: BranchItemProps) {
  const { name, target, links } = branch
  const subject = useSubject({
    workspace: repository.workspace,
    type: 'branch',
    href: links.self.href,
  })
  return (
    <>
      <a href={`/${repository.full_name}/branch/${encodeURIComponent(name)}`}>{name}</a>
      <span className={styles['subtle']}>
        {toSummary(target.message)}, <DateTime value={target.date} />
      </span>
      <ModuleLinks
        label={`Actions of apps for ${name}`}
        places={places}
        services={services}
        subject={subject}
      />
    </>
  )
}

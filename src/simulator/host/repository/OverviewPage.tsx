import Lozenge from '@atlaskit/lozenge'
import { useCallback } from 'react'
import type { HostApi } from '../api/createHostApi.ts'
import { HostRequestError } from '../api/HostRequestError.ts'
import type { RepositoryView, SourceEntryView } from '../api/repositorySchemas.ts'
import { ModulePanels } from '../connect/ModulePanels.tsx'
import { useSubject } from '../connect/useSubject.ts'
import type { HostServices } from '../createHostServices.ts'
import { Loaded } from '../layout/Loaded.tsx'
import { PageHeader } from '../layout/PageHeader.tsx'
import { FileText } from './FileText.tsx'
import { FolderList } from './FolderList.tsx'
import type { RepositoryPageProps } from './RepositoryPageProps.ts'
import styles from './repository.module.css'

const panelLocation = 'webPanels:org.bitbucket.repository.overview.informationPanel'

interface Overview {
  repository: RepositoryView
  entries: SourceEntryView[]
  /** Undefined without such a file. */
  readme: string | undefined
}

/** What a repository is and holds, and beside it the panels of apps. */
export function OverviewPage({ services, workspace, repository, isSignedIn }: RepositoryPageProps) {
  const load = useCallback(async (): Promise<Overview> => {
    const found = await services.repository(workspace, repository)
    const at = found.mainbranch.name
    const [root, readme] = await Promise.all([
      services.api.source(workspace, repository, at, ''),
      readReadme(services.api, workspace, repository, at),
    ])
    return { repository: found, entries: root.type === 'directory' ? root.entries : [], readme }
  }, [services, workspace, repository])

  return (
    <Loaded
      isSignedIn={isSignedIn}
      load={load}
      missing={`There is no repository ${workspace}/${repository}, or you may not see it.`}
      title={repository}
      what="repository"
    >
      {(overview) => <OverviewContent {...overview} services={services} />}
    </Loaded>
  )
}

async function readReadme(
  api: HostApi,
  workspace: string,
  repository: string,
  at: string,
): Promise<string | undefined> {
  try {
    const file = await api.source(workspace, repository, at, 'README.md')
    return file.type === 'file' ? file.text : undefined
  } catch (error) {
    // A repository without one has a page too.
    if (error instanceof HostRequestError && error.status === 404) return undefined
    throw error
  }
}

interface OverviewContentProps extends Overview {
  services: HostServices
}

function OverviewContent({ services, repository, entries, readme }: OverviewContentProps) {
  const { workspace, name, description, full_name: fullName, mainbranch, links } = repository
  const subject = useSubject({
    workspace,
    type: 'repository',
    href: links.self.href,
  })
  return (
    <>
      <PageHeader
        actions={<Lozenge>{repository.is_private ? 'Private' : 'Public'}</Lozenge>}
        crumbs={[{ name: workspace.name, address: `/${workspace.slug}/` }]}
        title={name}
      />
      <div className={styles['columns']}>
        <div>
          <p className={styles['description']}>{description || 'No description.'}</p>
          <FolderList at={mainbranch.name} entries={entries} repository={fullName} />
          {readme !== undefined && <FileText name="README.md" text={readme} />}
        </div>
        <section aria-label="Apps">
          <ModulePanels location={panelLocation} services={services} subject={subject} />
        </section>
      </div>
    </>
  )
}

import { useCallback } from 'react'
import type { HostApi } from '../api/createHostApi.ts'
import type { RepositoryView } from '../api/repositorySchemas.ts'
import type { RepositoryPageProps } from './RepositoryPageProps.ts'

/**
 * Load a repository and something of it.
 * @param read the same function between renders
 */
export function useRepositoryLoad<value>(
  { services, workspace, repository }: RepositoryPageProps,
  read: (api: HostApi, workspace: string, repository: string) => Promise<value>,
): () => Promise<[RepositoryView, value]> {
  return useCallback(
    () =>
      Promise.all([
        services.repository(workspace, repository),
        read(services.api, workspace, repository),
      ]),
    [services, workspace, repository, read],
  )
}

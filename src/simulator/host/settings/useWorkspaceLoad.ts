import { useCallback } from 'react'
import { HostRequestError } from '../api/HostRequestError.ts'
import type { OwnerView } from '../api/repositorySchemas.ts'
import type { HostServices } from '../createHostServices.ts'

export type WorkspaceOwner = Extract<OwnerView, { type: 'workspace' }>

/** Load a workspace by slug or uuid. Rejects for a user's name as for one that is not there. */
export function useWorkspaceLoad(
  { owner }: Pick<HostServices, 'owner'>,
  name: string,
): () => Promise<WorkspaceOwner> {
  return useCallback(async () => {
    const found = await owner(name)
    if (found.type === 'workspace') return found
    throw new HostRequestError(404, `${name} is a user.`)
  }, [owner, name])
}

import type { Account } from './Account.ts'
import type { RepositoryReference } from './Repository.ts'

/** `GET /2.0/workspaces/{workspace}/permissions/repositories`, scope `account`. */
export interface RepositoryPermission {
  type: 'repository_permission'
  permission: 'read' | 'write' | 'admin'
  user: Account
  repository: RepositoryReference
}

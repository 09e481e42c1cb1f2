import type { GitPerson } from '../git/GitObject.ts'
import type { WorkspaceRecord } from './World.ts'

/** An app that acts for itself, as commits name it: as the workspace it is installed in (ours). */
export function toAppAuthor({ name, slug }: WorkspaceRecord): Pick<GitPerson, 'name' | 'email'> {
  return { name, email: `${slug}@bots.example` }
}

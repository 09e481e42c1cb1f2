import type { GitPerson } from '../git/GitObject.ts'
import { toEmail } from './toEmail.ts'
import type { UserRecord } from './World.ts'

/** A user as commits name the author. */
export function toGitAuthor(user: UserRecord): Pick<GitPerson, 'name' | 'email'> {
  return { name: user.displayName, email: toEmail(user) }
}

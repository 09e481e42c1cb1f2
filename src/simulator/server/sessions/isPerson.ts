import type { UserRecord } from '../world/World.ts'

/** Whether a user is somebody who can sign in, and not a consumer that acts for itself. */
export function isPerson({ consumer }: UserRecord): boolean {
  return consumer === undefined
}

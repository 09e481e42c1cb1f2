import type { UserRecord } from './World.ts'

/** The address by which commits name a user. */
export function toEmail({ nickname }: UserRecord): string {
  return `${nickname}@example.com`
}

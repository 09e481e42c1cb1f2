import type { UserRecord } from './World.ts'

/** The address by which commits that are made here name a user. */
export function toEmail({ emails, nickname }: UserRecord): string {
  const primary = emails.find(({ isPrimary }) => isPrimary)
  return primary?.address ?? `${nickname}@mail.example`
}

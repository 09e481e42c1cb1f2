import type { EmailRecord, UserRecord, WorkspaceRecord } from './World.ts'

const createdOn = '2019-03-04T09:00:00+00:00'

/** The reviewer, who is signed in at first. */
export const ana: UserRecord = {
  uuid: '{a0a00000-0000-4000-8000-000000000001}',
  accountId: '557058:a0a00000-0000-4000-8000-000000000001',
  displayName: 'Ana Moreno',
  nickname: 'ana',
  emails: toEmails('ana'),
  createdOn,
  role: 'Reviewer',
}

export const ben: UserRecord = {
  uuid: '{b0b00000-0000-4000-8000-000000000002}',
  accountId: '557058:b0b00000-0000-4000-8000-000000000002',
  displayName: 'Ben Okafor',
  nickname: 'ben',
  emails: toEmails('ben'),
  createdOn,
  role: 'Author of the pull requests',
}

/** Owns the app. */
export const vera: UserRecord = {
  uuid: '{c0c00000-0000-4000-8000-000000000003}',
  accountId: '557058:c0c00000-0000-4000-8000-000000000003',
  displayName: 'Vera Lindqvist',
  nickname: 'vera',
  emails: toEmails('vera'),
  createdOn,
  role: 'Vendor of the app',
}

/** Was a member of Acme: what she did there stays, under her name. */
export const dina: UserRecord = {
  uuid: '{d0d00000-0000-4000-8000-000000000004}',
  accountId: '557058:d0d00000-0000-4000-8000-000000000004',
  displayName: 'Dina Haddad',
  nickname: 'dina',
  emails: toEmails('dina'),
  createdOn,
  role: 'Has left Acme',
}

export const acme: WorkspaceRecord = {
  uuid: '{ac3e0000-0000-4000-8000-000000000011}',
  slug: 'acme',
  name: 'Acme',
  isPrivate: true,
  createdOn,
  members: [ana.uuid, ben.uuid, vera.uuid],
  admins: [ana.uuid, vera.uuid],
}

export const orbit: WorkspaceRecord = {
  uuid: '{0eb17000-0000-4000-8000-000000000012}',
  slug: 'orbit',
  name: 'Orbit',
  isPrivate: true,
  createdOn,
  members: [ana.uuid, ben.uuid],
  admins: [ben.uuid],
}

/** Ana's own, where the app is not installed. */
export const personal: WorkspaceRecord = {
  uuid: '{a0a00000-0000-4000-8000-000000000013}',
  slug: 'ana',
  name: 'Ana Moreno',
  isPrivate: true,
  createdOn,
  members: [ana.uuid],
  admins: [ana.uuid],
}

/** Of the vendor, who registers apps here. */
export const lindqvist: WorkspaceRecord = {
  uuid: '{c0c00000-0000-4000-8000-000000000014}',
  slug: 'lindqvist',
  name: 'Lindqvist Software',
  isPrivate: true,
  createdOn,
  members: [vera.uuid],
  admins: [vera.uuid],
}

/** A confirmed address that counts, and one that waits to be confirmed. */
function toEmails(name: string): EmailRecord[] {
  return [
    { address: `${name}@mail.example`, isPrimary: true, isConfirmed: true },
    { address: `${name}@work.example`, isPrimary: false, isConfirmed: false },
  ]
}

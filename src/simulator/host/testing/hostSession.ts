import type { HostSession } from '../../../contract/HostAccount.ts'

const ana = {
  uuid: '{ana}',
  display_name: 'Ana Moreno',
  nickname: 'ana',
  avatar: '/account/ana/avatar/',
  role: 'Reviewer',
}
const ben = { ...ana, uuid: '{ben}', display_name: 'Ben Okafor', nickname: 'ben', role: 'Author' }

/** Ana is looking at the page. */
export const hostSession: HostSession = {
  user: ana,
  users: [ana, ben],
  administered: [{ slug: 'acme', name: 'Acme' }],
}

/** Nobody is. */
export const signedOutSession: HostSession = { user: null, users: [ana, ben], administered: [] }

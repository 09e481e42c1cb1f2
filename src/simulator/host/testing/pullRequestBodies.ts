const account = (name: string) => ({
  uuid: `{${name}}`,
  display_name: name,
  links: { avatar: { href: '/avatar' } },
})
const endpoint = (branch: string) => ({
  branch: { name: branch },
  repository: { uuid: '{checkout}', full_name: 'acme/checkout', name: 'checkout' },
})

/** As REST 2.0 answers, as far as the host page reads it. */
export const pullRequestBody = {
  id: 1,
  title: 'Retry payments',
  description: 'Three attempts.',
  state: 'OPEN',
  draft: false,
  author: account('Ben'),
  source: endpoint('retry'),
  destination: endpoint('main'),
  created_on: '2026-05-02T09:30:00Z',
  updated_on: '2026-05-02T09:30:00Z',
  links: { self: { href: 'https://host.example/2.0/pullrequests/1' } },
  participants: [
    { user: account('Ana'), role: 'REVIEWER', approved: true, state: 'approved' },
    { user: account('Cleo'), role: 'PARTICIPANT', approved: false, state: null },
  ],
}

export const repositoryBody = {
  name: 'checkout',
  slug: 'checkout',
  full_name: 'acme/checkout',
  description: 'Takes payments.',
  is_private: true,
  mainbranch: { name: 'main' },
  workspace: { uuid: '{acme}', slug: 'acme', name: 'Acme' },
  links: { self: { href: 'https://host.example/2.0/repositories/acme/checkout' } },
}

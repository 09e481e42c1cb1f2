export interface PullRequestEntryParameters {
  id: number
  title?: string
  /** A first name. */
  author?: 'Ana' | 'Ben' | 'Vera'
  reviewer?: 'Ana' | 'Ben' | 'Vera'
  /** Of the reviewer. */
  verdict?: 'approved' | 'changes_requested' | null
  updatedOn?: string
}

const names = { Ana: 'Ana Moreno', Ben: 'Ben Okafor', Vera: 'Vera Lindqvist' }

/** A pull request as REST 2.0 has it in a list that shows participants. */
export function createPullRequestEntry({
  id,
  title = `Change ${id}`,
  author = 'Vera',
  reviewer = 'Ana',
  verdict = null,
  updatedOn = '2026-05-02T09:30:00.000000+00:00',
}: PullRequestEntryParameters) {
  return {
    id,
    title,
    state: 'OPEN',
    author: toAccount(author),
    source: { branch: { name: `change-${id}` } },
    destination: { branch: { name: 'main' } },
    draft: false,
    participants: [
      {
        user: toAccount(reviewer),
        role: 'REVIEWER',
        approved: verdict === 'approved',
        state: verdict,
        participated_on: '2026-05-02T08:00:00.000000+00:00',
      },
    ],
    comment_count: 2,
    task_count: 1,
    created_on: '2026-05-01T09:30:00.000000+00:00',
    updated_on: updatedOn,
  }
}

function toAccount(name: keyof typeof names) {
  return {
    uuid: `{${name.toLowerCase()}}`,
    display_name: names[name],
    links: { avatar: { href: 'https://bitbucket.org/account/avatar/' } },
  }
}

import type { Branch } from '../../../contract/Branch.ts'
import type { Commit, CommitReference } from '../../../contract/Commit.ts'
import type { CommitRecord } from '../world/listCommitRecords.ts'
import type { UserRecord } from '../world/World.ts'
import type { Located } from './findRepository.ts'
import { toAccount } from './toAccount.ts'
import { toRepository } from './toRepository.ts'

/** Makers of a repository's commits and branches as REST 2.0 shows them. */
export function createRefViews(origin: string, users: readonly UserRecord[], located: Located) {
  const { type, uuid, name, full_name } = toRepository(origin, located)
  const self = `${origin}/2.0/repositories/${full_name}`
  const html = `${origin}/${full_name}`

  function reference(hash: string): CommitReference {
    return {
      type: 'commit',
      hash,
      links: {
        self: { href: `${self}/commit/${hash}` },
        html: { href: `${html}/commits/${hash}` },
      },
    }
  }

  function commit({ hash, message, author, date, parents }: CommitRecord): Commit {
    const user = users.find((one) => one.uuid === author)
    const known = reference(hash)
    return {
      ...known,
      date,
      author: {
        type: 'author',
        raw: user
          ? `${user.displayName} <${user.nickname}@example.com>`
          : 'Somebody <somebody@example.com>',
        ...(user && { user: toAccount(origin, user) }),
      },
      message,
      summary: { type: 'rendered', raw: message, markup: 'markdown', html: toHtml(message) },
      parents: parents.map(reference),
      repository: { type, uuid, name, full_name },
      links: { ...known.links, statuses: { href: `${known.links.self.href}/statuses` } },
    }
  }

  function branch(branchName: string, tip: CommitRecord): Branch {
    const encoded = encodeURIComponent(branchName)
    return {
      type: 'branch',
      name: branchName,
      target: commit(tip),
      default_merge_strategy: 'merge_commit',
      merge_strategies: ['merge_commit', 'squash', 'fast_forward'],
      links: {
        self: { href: `${self}/refs/branches/${encoded}` },
        commits: { href: `${self}/commits/${encoded}` },
        html: { href: `${html}/branch/${encoded}` },
      },
    }
  }

  return { reference, commit, branch }
}

function toHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return `<p>${escaped}</p>`
}

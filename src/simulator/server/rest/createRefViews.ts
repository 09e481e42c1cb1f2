import type { Branch } from '../../../contract/Branch.ts'
import type { Commit, CommitReference } from '../../../contract/Commit.ts'
import type { Tag } from '../../../contract/Tag.ts'
import type { GitPerson } from '../git/GitObject.ts'
import { peel } from '../git/findCommit.ts'
import { toIsoDate } from '../git/toIsoDate.ts'
import type { UserRecord } from '../world/World.ts'
import type { Located } from './findRepository.ts'
import { toAccount } from './toAccount.ts'
import { toRepository } from './toRepository.ts'

/** Makers of a repository's commits, branches and tags as REST 2.0 shows them. */
export function createRefViews(origin: string, users: readonly UserRecord[], located: Located) {
  const { type, uuid, name, full_name } = toRepository(origin, located)
  const { objects, tags } = located.repository.git
  const self = `${origin}/2.0/repositories/${full_name}`
  const html = `${origin}/${full_name}`
  // Anybody may name an address that is not theirs, so only those that were confirmed count.
  const byEmail = new Map(
    users.flatMap((user) =>
      user.emails
        .filter(({ isConfirmed }) => isConfirmed)
        .map(({ address }) => [address, user] as const),
    ),
  )

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

  function person(one: GitPerson): { raw: string; user?: ReturnType<typeof toAccount> } {
    const user = byEmail.get(one.email)
    return { raw: `${one.name} <${one.email}>`, ...(user && { user: toAccount(origin, user) }) }
  }

  /** @param hash of a commit that is there */
  function commit(hash: string): Commit {
    const { message, author, committer, parents } = objects.commit(hash)
    const known = reference(hash)
    const own = known.links.self.href
    return {
      ...known,
      date: toIsoDate(author),
      author: { type: 'author', ...person(author) },
      committer: { type: 'committer', ...person(committer) },
      message,
      summary: { type: 'rendered', raw: message, markup: 'markdown', html: toHtml(message) },
      parents: parents.map(reference),
      repository: { type, uuid, name, full_name },
      links: {
        ...known.links,
        diff: { href: `${self}/diff/${hash}` },
        patch: { href: `${self}/patch/${hash}` },
        approve: { href: `${own}/approve` },
        comments: { href: `${own}/comments` },
        statuses: { href: `${own}/statuses` },
      },
    }
  }

  /** @param tip hash of its newest commit */
  function branch(branchName: string, tip: string): Branch {
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

  /** Undefined for a tag on something that is no commit, which REST 2.0 cannot show (ours). */
  function tag(tagName: string): Tag | undefined {
    const hash = tags.get(tagName)
    const target = hash === undefined ? undefined : peel(objects, hash)
    if (hash === undefined || target === undefined) return undefined
    const own = objects.typeOf(hash) === 'tag' ? objects.tag(hash) : undefined
    const encoded = encodeURIComponent(tagName)
    return {
      type: 'tag',
      name: tagName,
      target: commit(target),
      message: own?.message ?? null,
      date: own?.tagger ? toIsoDate(own.tagger) : null,
      tagger: own?.tagger ? { type: 'author', ...person(own.tagger) } : null,
      links: {
        self: { href: `${self}/refs/tags/${encoded}` },
        commits: { href: `${self}/commits/${encoded}` },
        html: { href: `${html}/commits/tag/${encoded}` },
      },
    }
  }

  return { reference, commit, branch, tag }
}

function toHtml(text: string): string {
  const escaped = text
    .trim()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
  return `<p>${escaped}</p>`
}

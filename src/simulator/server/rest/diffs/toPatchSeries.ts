import type { GitStore } from '../../git/createGitStore.ts'
import { compareCommits } from '../../git/compareCommits.ts'
import { toPatchText } from '../../git/toPatchText.ts'
import { walkCommits } from '../../git/walkCommits.ts'
import type { DiffSpec } from './readSpec.ts'

/** Commits as mails, oldest first, as `git format-patch` writes them; merges are left out, as there. */
export function toPatchSeries(store: GitStore, { source, destination, isRange }: DiffSpec): Buffer {
  const { objects } = store
  const hashes = isRange
    ? [...walkCommits(store, [source], destination === undefined ? [] : [destination])]
        .filter((hash) => objects.commit(hash).parents.length < 2)
        .toReversed()
    : [source]
  return Buffer.concat(
    hashes.flatMap((hash, index) => [
      Buffer.from(toHead(store, hash, hashes.length > 1 ? ` ${index + 1}/${hashes.length}` : '')),
      toPatchText(objects, listOwnChanges(store, hash)),
      Buffer.from('-- \n\n'),
    ]),
  )
}

function listOwnChanges(store: GitStore, source: string) {
  const { objects } = store
  const [parent] = objects.commit(source).parents
  const destination = parent !== undefined && objects.typeOf(parent) ? parent : undefined
  return compareCommits(store, { source, destination, comparison: 'direct' })
}

function toHead({ objects }: GitStore, hash: string, number: string): string {
  const { author, message } = objects.commit(hash)
  const [subject = '', ...rest] = message.trim().split('\n')
  const body = rest.join('\n').trim()
  const date = new Date(author.seconds * 1_000).toUTCString().replace('GMT', '+0000')
  return [
    // Git's own date of no meaning, by which a mail is known as a patch.
    `From ${hash} Mon Sep 17 00:00:00 2001`,
    `From: ${author.name} <${author.email}>`,
    `Date: ${date}`,
    `Subject: [PATCH${number}] ${subject}`,
    '',
    ...(body === '' ? [] : [body, '']),
    '---',
    '',
    '',
  ].join('\n')
}

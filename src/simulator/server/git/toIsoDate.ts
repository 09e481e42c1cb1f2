import type { GitPerson } from './GitObject.ts'

/** By the person's own clock, as Bitbucket writes dates of commits: `2026-11-23T10:00:00+01:00`. */
export function toIsoDate({ seconds, offset }: Pick<GitPerson, 'seconds' | 'offset'>): string {
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3))
  const shift = (offset.startsWith('-') ? -minutes : minutes) * 60
  const local = new Date((seconds + shift) * 1_000).toISOString().slice(0, 19)
  return `${local}${offset.slice(0, 3)}:${offset.slice(3)}`
}

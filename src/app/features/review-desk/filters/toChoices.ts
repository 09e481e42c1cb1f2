import type { Person } from '../../../shared/rest/parseAccount.ts'
import type { ReviewRow } from '../ReviewRow.ts'

export interface Choice {
  value: string
  label: string
}

export interface Choices {
  authors: Choice[]
  reviewers: Choice[]
  branches: Choice[]
}

/** Whom and what rows can be filtered by, each once, by name. */
export function toChoices(
  rows: readonly ReviewRow[],
  compareText: (a: string, b: string) => number,
): Choices {
  const authors = new Map<string, string>()
  const reviewers = new Map<string, string>()
  const branches = new Map<string, string>()
  const add = (people: Map<string, string>, { uuid, name }: Person) => people.set(uuid, name)
  for (const row of rows) {
    add(authors, row.author)
    for (const { person } of row.reviewers) add(reviewers, person)
    branches.set(row.targetBranch, row.targetBranch)
  }
  const toList = (found: Map<string, string>) =>
    Array.from(found, ([value, label]) => ({ value, label })).toSorted((a, b) =>
      compareText(a.label, b.label),
    )
  return { authors: toList(authors), reviewers: toList(reviewers), branches: toList(branches) }
}

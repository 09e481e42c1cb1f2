import { RestError } from '../RestError.ts'

/**
 * The part of a repository's address that is made from its name. How Bitbucket does that is not
 * documented; this is ours.
 *
 * @throws {RestError} 400 for a name that leaves nothing
 */
export function toSlug(name: string): string {
  const slug = name
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9_.-]+/g, '-')
    .replaceAll(/^[.-]+|[.-]+$/g, '')
    .slice(0, 62)
  requireSlug(slug)
  return slug
}

/** @throws {RestError} 400 for a text that cannot be the address of a repository */
export function requireSlug(slug: string): void {
  if (/^(?!\.)[a-z0-9_.-]{1,62}$/.test(slug) && !slug.endsWith('.git')) return
  throw new RestError(
    400,
    'Invalid slug: use up to 62 lower-case letters, digits, ".", "_" and "-", not ".git" at the end.',
  )
}

import type { RepositoryView } from '../api/repositorySchemas.ts'
import type { Crumb } from '../layout/PageHeader.tsx'

/** The way down to a repository, and on to pages below it. */
export function toCrumbs(
  { workspace, name, full_name: fullName }: RepositoryView,
  ...below: { name: string; path: string }[]
): Crumb[] {
  return [
    { name: workspace.name, address: `/${workspace.slug}/` },
    { name, address: `/${fullName}` },
    ...below.map((one) => ({ name: one.name, address: `/${fullName}/${one.path}` })),
  ]
}

/** Such as `src/main/docs`, with what is special in an address encoded. */
export function toSourcePath(at: string, path: string): string {
  return ['src', at, ...path.split('/')].map(encodeURIComponent).join('/')
}

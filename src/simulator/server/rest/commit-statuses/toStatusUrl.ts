import { readContextValue } from '../../connect/resolveContext.ts'

export interface StatusSubject {
  repository: object
  commit: object
}

/**
 * The address of a build, with the values of its repository and commit in place of placeholders such
 * as `{repository.full_name}` and `{commit.hash}`, filled when the build is reported
 * (developer.atlassian.com/cloud/bitbucket/rest, "Create a build status for a commit"). Placeholders
 * that stand for nothing stay.
 */
export function toStatusUrl(template: string, { repository, commit }: StatusSubject): string {
  return template.replaceAll(/\{((?:repository|commit)\.[a-z_.]+)\}/g, (placeholder, path) => {
    const value = readContextValue({ repository, commit }, path)
    return typeof value === 'string' || typeof value === 'number'
      ? encodeURIComponent(value).replaceAll('%2F', '/')
      : placeholder
  })
}

import type { AppRecord } from '../world/World.ts'

/** An app in a workspace. Outlives `reset`: the vendor keeps the secret it was given. */
export interface Installation {
  appKey: string
  /** Slug. */
  workspace: string
  /** `ari:…` for registered apps (developer.atlassian.com/cloud/bitbucket/changelog, November 2019). */
  clientKey: string
  sharedSecret: string
  /** The call that told the vendor; undefined before it, and after one that failed. */
  delivery?: Promise<void> | undefined
}

export interface CreateInstallationsParameters {
  apps: readonly AppRecord[]
  /** A uuid without braces. */
  createId: () => string
  createSecret: () => string
}

/** One for each workspace that has an app, each with a key and a secret of its own. */
export function createInstallations({
  apps,
  createId,
  createSecret,
}: CreateInstallationsParameters): Installation[] {
  return apps.flatMap(({ descriptor, installedIn }) =>
    installedIn.map((workspace) => ({
      appKey: descriptor.key,
      workspace,
      clientKey: `ari:cloud:bitbucket::app/${createId()}/${descriptor.key}`,
      sharedSecret: createSecret(),
    })),
  )
}

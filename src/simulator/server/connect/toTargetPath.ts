type ToTarget = (...names: string[]) => string

const toRepository: ToTarget = (ws, repo) => `repositories/${ws}/${repo}`

/** Pages of the host, and what each shows by its address in REST 2.0. */
const pages: readonly [page: RegExp, toTarget: ToTarget][] = [
  [/^([^/]+)\/workspace\/settings(?:\/.+)?$/, (ws) => `workspaces/${ws}`],
  [/^addon\/[^/]+\/[^/]+\/([^/]+)$/, (ws) => `workspaces/${ws}`],
  [
    /^([^/]+)\/([^/]+)\/pull-requests\/(\d+)$/,
    (ws, repo, id) => `repositories/${ws}/${repo}/pullrequests/${id}`,
  ],
  [
    /^([^/]+)\/([^/]+)\/commits\/([^/]+)$/,
    (ws, repo, hash) => `repositories/${ws}/${repo}/commit/${hash}`,
  ],
  [
    /^([^/]+)\/([^/]+)\/branch\/(.+)$/,
    (ws, repo, name) => `repositories/${ws}/${repo}/refs/branches/${name}`,
  ],
  [
    /^([^/]+)\/([^/]+)\/src\/([^/]+)(?:\/(.+))?$/,
    (ws, repo, at, path = '') => `repositories/${ws}/${repo}/src/${at}/${path}`,
  ],
  [/^([^/]+)\/([^/]+)\/(?:admin\/)?addon\/[^/]+\/[^/]+$/, toRepository],
  [/^([^/]+)\/([^/]+)\/(?:admin|branches|commits|pull-requests|src)$/, toRepository],
  [/^(?!account\/)([^/]+)\/([^/]+)$/, toRepository],
  [/^([^/]+)$/, (ws) => `workspaces/${ws}`],
]

/**
 * The address in REST 2.0 of what a page of the host shows: `/2.0/repositories/acme/widgets/pullrequests/1`
 * for `/acme/widgets/pull-requests/1`; undefined for pages that show no such thing.
 */
export function toTargetPath(pagePath: string): string | undefined {
  const path = pagePath.replace(/^\//, '').replace(/\/$/, '')
  for (const [page, toTarget] of pages) {
    const names = page.exec(path)?.slice(1)
    if (names) return `/2.0/${toTarget(...names)}`
  }
  return undefined
}

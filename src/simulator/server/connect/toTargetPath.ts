/** Pages of the host, and what each shows by its address in REST 2.0. */
const pages: readonly [page: RegExp, toTarget: (...names: string[]) => string][] = [
  [
    /^([^/]+)\/([^/]+)\/pull-requests\/(\d+)$/,
    (ws, repo, id) => `${ws}/${repo}/pullrequests/${id}`,
  ],
  [/^([^/]+)\/([^/]+)\/commits\/([^/]+)$/, (ws, repo, hash) => `${ws}/${repo}/commit/${hash}`],
  [/^([^/]+)\/([^/]+)\/branch\/(.+)$/, (ws, repo, name) => `${ws}/${repo}/refs/branches/${name}`],
  [
    /^([^/]+)\/([^/]+)\/src\/([^/]+)\/(.+)$/,
    (ws, repo, at, file) => `${ws}/${repo}/src/${at}/${file}`,
  ],
  [/^([^/]+)\/([^/]+)\/admin$/, (ws, repo) => `${ws}/${repo}`],
  [/^(?!account\/)([^/]+)\/([^/]+)$/, (ws, repo) => `${ws}/${repo}`],
]

/**
 * The address in REST 2.0 of what a page of the host shows: `/2.0/repositories/acme/widgets/pullrequests/1`
 * for `/acme/widgets/pull-requests/1`; undefined for pages that show no such thing.
 */
export function toTargetPath(pagePath: string): string | undefined {
  const path = pagePath.replace(/^\//, '').replace(/\/$/, '')
  for (const [page, toTarget] of pages) {
    const names = page.exec(path)?.slice(1)
    if (names) return `/2.0/repositories/${toTarget(...names)}`
  }
  return /^[^/]+$/.test(path) ? `/2.0/workspaces/${path}` : undefined
}

/** A workspace, as the host's own pages name it. */
export interface HostWorkspace {
  slug: string
  name: string
}

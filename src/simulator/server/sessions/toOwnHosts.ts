const loopbackNames = ['localhost', '127.0.0.1', '[::1]']

/** The hosts, with port, under which the simulator answers. */
export function toOwnHosts(origin: string): ReadonlySet<string> {
  const { host, port } = new URL(origin)
  return new Set([host, ...loopbackNames.map((name) => (port ? `${name}:${port}` : name))])
}

const bitbucketHost =
  /^(?:https?:\/\/)?(?:\*\.|www\.|api\.)?bitbucket\.(?:org|io)(?::\d+)?(?:\/.*)?$/i

export interface PolicyOrigins {
  simulatorOrigin: string
  /** Of the app's own server. */
  appOrigin: string
  /** Of the proxy in front of it. */
  proxyOrigin: string
}

/**
 * A Content-Security-Policy in which the simulator may do what Bitbucket may, and the proxy what the
 * app's own origin may. Nothing is taken away.
 */
export function replacePolicy(
  policy: string,
  { simulatorOrigin, appOrigin, proxyOrigin }: PolicyOrigins,
): string {
  // Several policies in one header are apart by commas.
  return policy
    .split(/([;,])/)
    .map((directive) => {
      const sources = directive.trim().split(/\s+/)
      const more = new Set<string>()
      if (sources.some((source) => bitbucketHost.test(source))) more.add(simulatorOrigin)
      if (sources.some((source) => isOf(appOrigin, source))) more.add(proxyOrigin)
      return more.size > 0 ? `${directive.trimEnd()} ${[...more].join(' ')}` : directive
    })
    .join('')
}

/** Whether a source of a policy names an origin, with or without its scheme and a path. */
function isOf(origin: string, source: string): boolean {
  const { host } = new URL(origin)
  return [origin, host].some((name) => source === name || source.startsWith(`${name}/`))
}

const metaPolicy = /<meta\b[^>]*\bhttp-equiv\s*=\s*["']?content-security-policy\b[^>]*>/gi
const content = /(\bcontent\s*=\s*)("[^"]*"|'[^']*')/i

/** The same for a policy that stands in a page. */
export function replacePagePolicy(html: string, origins: PolicyOrigins): string {
  return html.replaceAll(metaPolicy, (tag) =>
    tag.replace(content, (_, name: string, quoted: string) => {
      const quote = quoted.charAt(0)
      return name + quote + replacePolicy(quoted.slice(1, -1), origins) + quote
    }),
  )
}

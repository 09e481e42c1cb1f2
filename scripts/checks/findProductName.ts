const productNames = [
  'Atlassian',
  'Bitbucket',
  'Confluence',
  'Jira',
  'Opsgenie',
  'Statuspage',
  'Trello',
] as const

/**
 * The product of Atlassian's that a text names, which an app must not take for its own name or domain
 * (Atlassian's security requirements for cloud apps, 16).
 */
export function findProductName(
  text: string,
  place: 'anywhere' | 'start' = 'anywhere',
): string | undefined {
  const lowered = text.toLowerCase()
  return productNames.find((name) =>
    place === 'start'
      ? lowered.startsWith(name.toLowerCase())
      : lowered.includes(name.toLowerCase()),
  )
}

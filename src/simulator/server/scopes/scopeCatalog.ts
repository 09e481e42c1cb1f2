export interface ScopeEntry {
  name: string
  /** The sentence of the access request (scope map of Bitbucket's OpenAPI description, 2020 to 2026). */
  sentence: string
  /** The scopes it brings along directly. */
  implies: readonly string[]
}

/**
 * All scopes of Bitbucket Cloud (developer.atlassian.com/cloud/bitbucket/rest/intro, "OAuth 2.0
 * scopes"). What `account:write`, `project:write`, the pipeline, runner and test scopes imply is
 * inferred from their sentences.
 */
export const scopeCatalog: readonly ScopeEntry[] = [
  scope('account', 'Read your account information'),
  scope('account:write', 'Read and modify your account information', 'account'),
  scope('email', "Read your account's primary email address"),
  scope('team', 'Read your team membership information'),
  scope('team:write', 'Read and modify your team membership information', 'team'),
  scope(
    'project',
    "Read your workspace's project settings and read repositories contained within your workspace's projects",
    'repository',
  ),
  scope(
    'project:write',
    "Read and modify your workspace's project settings, and read and transfer repositories within your workspace's projects",
    'project',
  ),
  scope('project:admin', 'Read and modify settings for projects in your workspace'),
  scope('repository', 'Read your repositories'),
  scope('repository:write', 'Read and modify your repositories', 'repository'),
  scope('repository:admin', 'Administer your repositories'),
  scope('repository:delete', 'Delete your repositories'),
  scope('pullrequest', 'Read your repositories and their pull requests', 'repository'),
  scope(
    'pullrequest:write',
    'Read and modify your repositories and their pull requests',
    'pullrequest',
    'repository:write',
  ),
  scope('issue', "Read your repositories' issues"),
  scope('issue:write', "Read and modify your repositories' issues", 'issue'),
  scope('wiki', "Read and modify your repositories' wikis"),
  scope('webhook', "Read and modify your repositories' webhooks"),
  scope('snippet', 'Read your snippets'),
  scope('snippet:write', 'Read and modify your snippets', 'snippet'),
  scope('pipeline', "Access your repositories' build pipelines"),
  scope('pipeline:write', "Access and rerun your repositories' build pipelines", 'pipeline'),
  scope(
    'pipeline:variable',
    "Access your repositories' build pipelines and configure their variables",
    'pipeline:write',
  ),
  scope('runner', "Access your workspaces/repositories' runners"),
  scope('runner:write', "Access and edit your workspaces/repositories' runners", 'runner'),
  scope('test', "Access your workspaces/repositories' test"),
  scope('test:write', "Access and edit your workspaces/repositories' test", 'test'),
]

function scope(name: string, sentence: string, ...implies: string[]): ScopeEntry {
  return { name, sentence, implies }
}

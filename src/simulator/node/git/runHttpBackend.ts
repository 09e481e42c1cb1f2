import type { GitCall } from '../../server/git-http/GitBackend.ts'
import type { GitPrograms } from './findGit.ts'
import { runProgram } from './runProgram.ts'

export interface RunHttpBackendParameters {
  programs: GitPrograms
  /** Holds the folder `repository.git`. */
  root: string
  call: GitCall
  environment: Readonly<Record<string, string>>
  signal: AbortSignal
}

/**
 * One request through git's own `git-http-backend`, by the rules of CGI (RFC 3875). Nothing of the
 * client's address, name or token reaches it.
 *
 * @throws {Error} when it fails
 */
export async function runHttpBackend({
  programs,
  root,
  call: { service, body, isGzipped, protocol },
  environment,
  signal,
}: RunHttpBackendParameters): Promise<Response> {
  const isPost = body !== undefined
  const output = await runProgram({
    program: programs.httpBackend,
    environment: {
      ...environment,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: `/repository.git/${isPost ? service : 'info/refs'}`,
      QUERY_STRING: isPost ? '' : `service=${service}`,
      REQUEST_METHOD: isPost ? 'POST' : 'GET',
      CONTENT_TYPE: isPost ? `application/x-${service}-request` : '',
      CONTENT_LENGTH: String(body?.length ?? 0),
      // Who may do what was asked before.
      REMOTE_USER: 'simulator',
      REMOTE_ADDR: '127.0.0.1',
      ...(isGzipped && { HTTP_CONTENT_ENCODING: 'gzip' }),
      ...(protocol !== undefined && { GIT_PROTOCOL: protocol }),
    },
    ...(body && { input: body }),
    signal,
  })
  return toResponse(output)
}

function toResponse(output: Buffer): Response {
  const end = output.indexOf('\r\n\r\n')
  const headers = new Headers()
  let status = 200
  for (const line of output.toString('latin1', 0, Math.max(0, end)).split('\r\n')) {
    const [, name = '', value = ''] = /^([\w-]+): *(.*)$/.exec(line) ?? []
    if (name === 'Status') status = Number(value.slice(0, 3))
    else if (name !== '') headers.set(name, value)
  }
  return new Response(new Uint8Array(output.subarray(end + 4)), { status, headers })
}

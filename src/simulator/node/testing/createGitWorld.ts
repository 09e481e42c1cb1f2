import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createRepositoryClient } from '../../server/testing/createRepositoryClient.ts'
import type { CreateTestServerParameters } from '../../server/testing/createTestServer.ts'
import { testOrigin } from '../../server/testing/testDescriptor.ts'
import { createGitBackend } from '../git/createGitBackend.ts'
import { createDirectory } from './createDirectory.ts'
import { createGit } from './createGit.ts'
import { listen } from './listen.ts'

/** A simulator on a port, and git in a folder of its own. */
export async function createGitWorld(parameters: CreateTestServerParameters = {}) {
  const backend = createGitBackend()
  onTestFinished(() => backend.close())
  const client = await createRepositoryClient({ gitBackend: backend.serve, ...parameters })
  // The simulator has its own name for itself; the port is any.
  const { port } = await listen((request) => {
    const { pathname, search } = new URL(request.url)
    const renamed = new Request(testOrigin + pathname + search, request)
    renamed.headers.set('Host', new URL(testOrigin).host)
    return client.server.handle(renamed)
  })
  const directory = await createDirectory()
  return {
    ...client,
    directory,
    git: createGit(directory),
    /** In `checkout`, once it is cloned. */
    inClone: createGit(join(directory, 'checkout')),
    address: (path: string, password?: string) =>
      `http://${password === undefined ? '' : `x-token-auth:${password}@`}localhost:${port}/${path}`,
  }
}

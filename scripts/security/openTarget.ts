import { CommandError } from '../../src/simulator/node/CommandError.ts'
import { parseDescriptor } from '../../src/simulator/server/descriptor/parseDescriptor.ts'
import { createTenant } from './createTenant.ts'
import { installTenant } from './installTenant.ts'
import type { SecurityTarget } from './SecurityTarget.ts'

export interface OpenTargetParameters {
  /** Where the app is served. */
  origin: string
  /** Default: `fetch`, without following redirects. */
  send?: SecurityTarget['send']
  /** Default: `/atlassian-connect.json`. */
  descriptorPath?: string
  /** Default: the one that the descriptor names. */
  installedPath?: string
  now?: () => number
}

/**
 * Read an app's descriptor and install two customers in it, as Bitbucket would.
 * @throws {CommandError} when nobody answers, there is no descriptor, or it does not let itself be installed
 */
export async function openTarget({
  origin,
  send = (request) => fetch(request, { redirect: 'manual' }),
  descriptorPath = '/atlassian-connect.json',
  installedPath,
  now = Date.now,
}: OpenTargetParameters): Promise<SecurityTarget> {
  const address = `${origin}${descriptorPath}`
  const response = await send(new Request(address)).catch((error: unknown) => {
    throw new CommandError(`Nobody answers at ${origin}. Start the app there first.`, {
      cause: error,
    })
  })
  const parsed = parseDescriptor(await response.json().catch(() => undefined))
  if (!('descriptor' in parsed)) {
    throw new CommandError([`${address} is no descriptor:`, ...parsed.problems].join('\n  '))
  }
  const descriptor = {
    ...parsed.descriptor,
    ...(installedPath !== undefined && {
      lifecycle: { ...parsed.descriptor.lifecycle, installed: installedPath },
    }),
  }
  const target = {
    origin,
    descriptor,
    send,
    tenants: [createTenant(), createTenant()] as const,
    now,
  }
  for (const tenant of target.tenants) {
    const { ok, status } = await installTenant(target, tenant)
    if (!ok) {
      throw new CommandError(
        `The app answers ${status} to an installation, so it cannot be checked.`,
      )
    }
  }
  return target
}

import type { SeedInstallation } from '../../server/apps/installSeed.ts'
import type { AppKind } from '../../server/world/World.ts'
import { CommandError } from '../CommandError.ts'

const kinds: Readonly<Record<AppKind, string>> = {
  shared: 'a shared app',
  classic: 'a classic add-on',
  personal: 'a personal app',
}

/**
 * A line for each app that was installed.
 * @throws {CommandError} when a vendor did not take the call
 */
export function describeApps(installations: readonly SeedInstallation[], kind: AppKind): string[] {
  for (const { name, workspace, problem } of installations) {
    if (problem === undefined) continue
    throw new CommandError(
      `${name} did not accept the "installed" call for ${workspace}. ${problem} Its log may say why. Mend it, and start again.`,
    )
  }
  const keys = [...new Set(installations.map(({ key }) => key))]
  return keys.map((key) => {
    const own = installations.filter((one) => one.key === key)
    const places = own.map(({ workspace }) => workspace).join(' and ')
    return `${own[0]?.name ?? key} is installed in ${places}, as ${kinds[kind]}.`
  })
}

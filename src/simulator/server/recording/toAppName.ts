import type { Installation } from '../apps/Installation.ts'
import type { AppRecord } from '../world/World.ts'

/** What an app is called in any simulator: its key; of a classic add-on, with its workspace. */
export function toAppName({ kind, descriptor: { key }, workspace }: AppRecord): string {
  return kind === 'classic' ? `${key}@${workspace}` : key
}

/** What an installation is called in any simulator. */
export function toInstallationName(app: AppRecord, { workspace }: Installation): string {
  return `${app.descriptor.key}@${workspace}`
}

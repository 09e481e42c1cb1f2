import type { Simulation } from '../Simulation.ts'
import { RestError } from './RestError.ts'

/**
 * Refuse what is gone since 31 March 2026: calls that look into all workspaces at once
 * (developer.atlassian.com/cloud/bitbucket/changelog, CHANGE-2770).
 *
 * @throws {RestError} 410 in the era `2026`, as in recorded answers
 */
export function refuseRemoved({ world }: Simulation): void {
  if (world.settings.era !== '2026') return
  throw new RestError(410, 'CHANGE-2770 - Functionality has been deprecated', {
    detail: 'Please read the changelog entry for more details.',
    data: {
      announcement_url: 'https://developer.atlassian.com/cloud/bitbucket/changelog#CHANGE-2770',
    },
  })
}

/**
 * Refuse what came on 16 January 2026 (CHANGE-3022).
 * @throws {RestError} 404 before the era `2026`; the text is ours
 */
export function refuseTooEarly({ world }: Simulation): void {
  if (world.settings.era !== '2026') throw new RestError(404, 'Resource not found')
}

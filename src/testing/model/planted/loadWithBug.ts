import { fileURLToPath } from 'node:url'
import { buildWithBug } from '../../planted/buildWithBug.ts'
import type { PlantedBug } from '../../planted/PlantedBug.ts'
import type { ModelSubject } from '../modelSubject.ts'

const folder = fileURLToPath(new URL('../../../bridge/', import.meta.url))
const entry = fileURLToPath(new URL('../modelSubject.ts', import.meta.url))

/**
 * The bridge with one mistake in it.
 *
 * @throws {Error} when the text to replace does not stand exactly once in the file
 */
export async function loadWithBug(bug: PlantedBug): Promise<ModelSubject> {
  const built: unknown = await buildWithBug({ entry, folder, bug })
  const subject: unknown = Reflect.get(Object(built), 'modelSubject')
  if (!isSubject(subject)) throw new Error('The built bridge lacks its exports.')
  return subject
}

function isSubject(value: unknown): value is ModelSubject {
  return typeof value === 'object' && value !== null && 'createBridge' in value
}

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Of Bitbucket's OpenAPI description. */
export const descriptionFile = 'bitbucket-openapi.slice.json'

/**
 * A file of reference data, which is not part of this repository: from the folder of the OpenAPI
 * description that the variable `ASSENT_OPENAPI` names, else from `shared/data` beside the repository.
 *
 * @returns undefined where there is none
 */
export function readReference(file: string): unknown {
  const beside = fileURLToPath(new URL('../../../../../../shared/data/x', import.meta.url))
  const folder = dirname(process.env['ASSENT_OPENAPI'] ?? beside)
  let text: string
  try {
    text = readFileSync(join(folder, file), 'utf8')
  } catch {
    return undefined
  }
  return JSON.parse(text)
}

import { existsSync, readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'

/**
 * Installations by client key, in a file that only its owner may read: the secrets are in it. A real app
 * would use its database.
 */
export function openInstallations(file) {
  const known = new Map(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [])
  let writing = Promise.resolve()
  return {
    find: (clientKey) => known.get(clientKey),
    put(clientKey, installation) {
      known.set(clientKey, installation)
      writing = writing.then(async () => {
        await writeFile(`${file}.next`, JSON.stringify([...known]), { mode: 0o600 })
        await rename(`${file}.next`, file)
      })
      return writing
    },
  }
}

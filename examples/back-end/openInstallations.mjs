import { existsSync, readFileSync } from 'node:fs'
import { rename, writeFile } from 'node:fs/promises'

/**
 * The secret of each installation, by client key. A real app would use its database.
 * @param file only its owner may read it: the secrets are in it. Default: memory, gone with the process
 */
export function openInstallations(file) {
  const secrets = new Map(file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [])
  let writing = Promise.resolve()
  return {
    findSecret: (clientKey) => secrets.get(clientKey),
    putSecret(clientKey, secret) {
      secrets.set(clientKey, secret)
      writing = writing.then(async () => {
        if (!file) return
        await writeFile(`${file}.next`, JSON.stringify([...secrets]), { mode: 0o600 })
        await rename(`${file}.next`, file)
      })
      return writing
    },
  }
}

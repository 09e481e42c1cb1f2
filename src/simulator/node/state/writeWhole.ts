import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Put a text in place of a file's, so that a reader, or a machine that loses its power, finds the one or
 * the other, never a part. Only the owner may read it.
 * @throws {Error} when the folder is not there or not writable
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  // One name, so that writers that were killed leave one file behind, and the next one uses it.
  const next = `${file}.next`
  const handle = await open(next, 'w', 0o600)
  try {
    // What a killed writer left may have had another mode.
    await handle.chmod(0o600)
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(next, file)
  await syncFolder(dirname(file))
}

/** The new name is on the disk only when the folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined)
  try {
    await handle?.sync()
  } catch {
    // Some file systems cannot. The file is whole all the same, perhaps the one before.
  } finally {
    await handle?.close()
  }
}

import { readFile, rename } from 'node:fs/promises'
import { parseSavedState } from '../../server/state/parseSavedState.ts'
import type { SavedState } from '../../server/state/SavedState.ts'
import { CommandError } from '../CommandError.ts'

export interface ReadStateFileParameters {
  file: string
  /** Says that a file was put aside. */
  report: (line: string) => void
  /** Milliseconds since the epoch. Default: the machine's clock. */
  now?: () => number
}

/**
 * The state that a file holds; undefined for a file that is not there. One that cannot be understood is
 * kept as `FILE.corrupt-TIME`, and the simulator starts fresh.
 * @throws {CommandError} when the file may not be read
 */
export async function readStateFile({
  file,
  report,
  now = Date.now,
}: ReadStateFileParameters): Promise<SavedState | undefined> {
  const text = await readText(file)
  if (text === undefined) return undefined
  const parsed = parseSavedState(text)
  if ('state' in parsed) return parsed.state
  const time = new Date(now()).toISOString().replaceAll(/[:.]/g, '-')
  const aside = `${file}.corrupt-${time}`
  await rename(file, aside)
  report(
    `The state in ${file} cannot be used: ${parsed.problem} It is kept as ${aside}, and the simulator starts fresh.`,
  )
  return undefined
}

async function readText(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'ENOENT') return undefined
    throw new CommandError(`--state: ${file} cannot be read (${code}). Name another file.`, {
      cause: error,
    })
  }
}

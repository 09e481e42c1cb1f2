import { readFile } from 'node:fs/promises'
import * as v from 'valibot'

const survivors = v.array(
  v.object({
    file: v.string(),
    line: v.string(),
    mutator: v.string(),
    replacement: v.string(),
    reason: v.pipe(v.string(), v.minLength(20)),
  }),
)

/** A mutant that may survive, and why. Found by the text of its line, so that it may move. */
export type ExcusedMutant = v.InferOutput<typeof survivors>[number]

/**
 * The survivors that somebody has looked at.
 * @throws {v.ValiError} when one has no reason
 */
export async function readMutationSurvivors(): Promise<ExcusedMutant[]> {
  const text = await readFile(new URL('./mutationSurvivors.json', import.meta.url), 'utf8')
  return v.parse(survivors, JSON.parse(text))
}

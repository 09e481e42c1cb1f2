import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import type { CheckCommand } from './ShellCommand.ts'

/** `node FILE`, from the root of the repository. */
export const checkNode: CheckCommand = async ({ words }) => {
  const [, file = '', ...rest] = words
  if (rest.length > 0) return 'has arguments, which nothing holds'
  const found = await stat(join(projectRoot, file)).catch(() => undefined)
  return found?.isFile() ? undefined : `starts ${file}, which is no file`
}

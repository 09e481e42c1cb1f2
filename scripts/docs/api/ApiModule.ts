import { parseSync } from 'oxc-parser'
import type { Comment, Program } from 'oxc-parser'

/** A source file, parsed. */
export interface ApiModule {
  /** From the root of the repository, with slashes. */
  path: string
  text: string
  program: Program
  comments: readonly Comment[]
}

/** @throws {Error} for a file that is not there, or does not parse */
export type ReadModule = (path: string) => ApiModule

/** Each file is read and parsed once. */
export function createModuleReader(readText: (path: string) => string): ReadModule {
  const modules = new Map<string, ApiModule>()
  return (path) => {
    const known = modules.get(path)
    if (known) return known
    const text = readText(path)
    const { program, comments, errors } = parseSync(path, text)
    if (errors[0]) throw new Error(`${path} does not parse: ${errors[0].message}`)
    const module = { path, text, program, comments }
    modules.set(path, module)
    return module
  }
}

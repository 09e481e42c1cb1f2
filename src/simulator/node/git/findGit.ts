import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { runProgram } from './runProgram.ts'

export interface GitPrograms {
  /** Paths. */
  git: string
  httpBackend: string
}

/**
 * Git, and the part of it that speaks HTTP; undefined when either is not installed.
 * @param path where programs are looked for, as in the environment's `PATH`
 */
export async function findGit(path: string, signal: AbortSignal): Promise<GitPrograms | undefined> {
  for (const directory of path.split(delimiter).filter((one) => one !== '')) {
    const git = join(directory, 'git')
    if (!(await isProgram(git))) continue
    const environment = { PATH: path }
    const found = await runProgram({ program: git, args: ['--exec-path'], environment, signal })
    const httpBackend = join(found.toString().trim(), 'git-http-backend')
    return (await isProgram(httpBackend)) ? { git, httpBackend } : undefined
  }
  return undefined
}

function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}

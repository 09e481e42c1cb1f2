import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Git as a user has it, without a user's settings. */
export interface Git {
  /**
   * @returns what it wrote, without the last line break
   * @throws {Error} with what it said, when it fails
   */
  run: (...args: string[]) => Promise<string>
}

/** @param directory where it runs, and where its settings would be */
export function createGit(directory: string): Git {
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: directory,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Ben Okafor',
    GIT_AUTHOR_EMAIL: 'ben@mail.example',
    GIT_COMMITTER_NAME: 'Ben Okafor',
    GIT_COMMITTER_EMAIL: 'ben@mail.example',
  }
  return {
    run: async (...args) => {
      const { stdout } = await execute('git', args, { cwd: directory, env: environment })
      return stdout.trimEnd()
    },
  }
}

import type { CheckCommand } from './ShellCommand.ts'

const repository = /^http:\/\/([^@/]+@)?localhost:7990\/[\w-]+\/[\w-]+\.git$/

/** `git clone`, from the simulator. */
export const checkGit: CheckCommand = async ({ words }) => {
  const [, verb, address = '', ...rest] = words
  if (verb !== 'clone' || rest.length > 1) return 'is no form of git that is known here'
  return repository.test(address)
    ? undefined
    : `clones ${address}, which is no simulated repository`
}

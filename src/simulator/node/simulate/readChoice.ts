import { CommandError } from '../CommandError.ts'

/**
 * One of a flag's words.
 * @throws {CommandError} that lists them
 */
export function readChoice<const choice extends string>(
  flag: string,
  text: string,
  choices: readonly choice[],
): choice {
  const found = choices.find((one) => one === text)
  if (found !== undefined) return found
  throw new CommandError(`${flag} needs one of ${choices.join(', ')}, not "${text}".`)
}

import { CommandError } from './CommandError.ts'

/**
 * The port a flag names; 0 takes any free port.
 * @throws {CommandError} when the text is not a whole number from 0 to 65535
 */
export function readPort(flag: string, text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new CommandError(`${flag} needs a port from 0 to 65535, not "${text}".`)
}

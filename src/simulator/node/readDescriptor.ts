import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ConnectDescriptor } from '../../contract/ConnectDescriptor.ts'
import { parseDescriptor } from '../server/descriptor/parseDescriptor.ts'
import { CommandError } from './CommandError.ts'
import { projectRoot } from './projectRoot.ts'

/**
 * Read an app's `atlassian-connect.json`.
 * @param file default: the descriptor of Assent Reviews
 * @throws {CommandError} when the file is missing, is not JSON or is no descriptor
 */
export async function readDescriptor(
  file = join(projectRoot, 'public/atlassian-connect.json'),
): Promise<ConnectDescriptor> {
  const parsed = parseDescriptor(await readJson(file))
  if ('descriptor' in parsed) return parsed.descriptor
  throw new CommandError([`${file} is no descriptor:`, ...parsed.problems].join('\n  '))
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw new CommandError(`Cannot read ${file}: ${String(error)}`, { cause: error })
  }
}

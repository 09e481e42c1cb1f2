import { readFile } from 'node:fs/promises'
import type { ConnectDescriptor } from '../../../contract/ConnectDescriptor.ts'
import { parseDescriptor } from '../../server/descriptor/parseDescriptor.ts'
import { CommandError } from '../CommandError.ts'
import { fetchText } from './fetchText.ts'

export interface LoadedDescriptor {
  descriptor: ConnectDescriptor
  /** Undefined for a file. */
  descriptorUrl?: string
}

/**
 * Read an app's descriptor from the web or from a file.
 * @param appUrl takes the place of its `baseUrl`, before that is checked
 * @throws {CommandError} that says what is wrong, field by field, and what to do
 */
export async function loadAppDescriptor(
  source: string,
  appUrl: string | undefined,
): Promise<LoadedDescriptor> {
  const isUrl = /^https?:\/\//i.test(source)
  const value = parseJson(source, isUrl ? await fetchText(source) : await readText(source))
  const parsed = parseDescriptor(appUrl === undefined ? value : withBaseUrl(value, appUrl))
  if ('descriptor' in parsed) {
    return { descriptor: parsed.descriptor, ...(isUrl && { descriptorUrl: source }) }
  }
  const isUrlWrong = parsed.problems.some((problem) => problem.startsWith('baseUrl'))
  throw new CommandError(
    [
      `${source} is no descriptor that Bitbucket takes:`,
      ...parsed.problems.map((problem) => `  ${problem}`),
      isUrlWrong
        ? 'Mend it, or say with --app-url where the app runs, and start again.'
        : 'Mend it, and start again.',
    ].join('\n'),
  )
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new CommandError(
      `--descriptor: there is no file ${file} that can be read (${code}). Give a file, or an address with http:// or https://.`,
      { cause: error },
    )
  }
}

function parseJson(source: string, text: string): unknown {
  try {
    // Some editors put a byte order mark in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    throw new CommandError(
      /^\s*</.test(text)
        ? `${source} holds a page, not a descriptor. Give the address of the app's atlassian-connect.json.`
        : `${source} is not JSON: ${reason}`,
      { cause: error },
    )
  }
}

function withBaseUrl(value: unknown, baseUrl: string): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...value, baseUrl }
    : value
}

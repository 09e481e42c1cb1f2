import { callAddress } from './callAddress.ts'
import { listAddresses } from './listAddresses.ts'
import type { SecurityTarget } from './SecurityTarget.ts'

export interface ServedFile {
  path: string
  headers: Headers
  text: string
}

/** The first page of an app, and the files of its own that it loads. */
export async function readPageFiles(
  target: SecurityTarget,
): Promise<{ page: ServedFile | undefined; files: ServedFile[] }> {
  const address = listAddresses(target.descriptor).find(({ carrier }) => carrier === 'query')
  if (!address) return { page: undefined, files: [] }
  const page = await toFile(address.path, await callAddress(target, address))
  const base = `${target.origin}${address.path}`
  const paths = [...page.text.matchAll(/\s(?:src|href)="([^"]+)"/g)]
    .map(([, reference = '']) => new URL(reference, base))
    .filter(({ origin }) => origin === target.origin)
    .map(({ pathname }) => pathname)
  const files: ServedFile[] = []
  for (const path of new Set(paths)) {
    files.push(await toFile(path, await target.send(new Request(`${target.origin}${path}`))))
  }
  return { page, files }
}

async function toFile(path: string, response: Response): Promise<ServedFile> {
  return { path, headers: response.headers, text: await response.text() }
}

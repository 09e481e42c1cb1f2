import type { Page } from '../../../../contract/Page.ts'
import { RestError } from '../RestError.ts'

export interface ReadPageOptions {
  /** If the address does not say. */
  pagelen: number
  maxPagelen: number
  /** Default: false. */
  isOpaque?: boolean | undefined
}

/**
 * The values on the page that an address asks for, and what stands beside them.
 * @throws {RestError} 400 for a bad number, 404 for a page behind the last; the texts are ours
 */
export function readPage<value>(
  values: readonly value[],
  address: URL,
  { pagelen: usual, maxPagelen, isOpaque = false }: ReadPageOptions,
): Omit<Page<value>, 'values'> & { items: readonly value[] } {
  const pagelen = readNumber(address, 'pagelen') ?? usual
  if (pagelen > maxPagelen) {
    throw new RestError(400, `Invalid pagelen: use a number from 1 to ${maxPagelen}.`)
  }
  const page = (isOpaque ? readOpaque(address) : readNumber(address, 'page')) ?? 1
  const last = Math.max(1, Math.ceil(values.length / pagelen))
  if (page > last) throw new RestError(404, `Invalid page: the last one is ${last}.`)
  const toPage = (number: number) =>
    toAddress(address, isOpaque ? toOpaque(number) : String(number))
  return {
    items: values.slice((page - 1) * pagelen, page * pagelen),
    pagelen,
    ...(!isOpaque && { size: values.length, page }),
    ...(page < last && { next: toPage(page + 1) }),
    ...(page > 1 && !isOpaque && { previous: toPage(page - 1) }),
  }
}

function readNumber(address: URL, name: string): number | undefined {
  const text = address.searchParams.get(name)
  if (text === null) return undefined
  if (!/^[1-9]\d{0,5}$/.test(text)) {
    throw new RestError(400, `Invalid ${name}: use a whole number from 1.`)
  }
  return Number(text)
}

// Not to be read by clients, so not to look like a number. Bitbucket's own form is not documented.
const mark = 'page '

function toOpaque(page: number): string {
  return Buffer.from(`${mark}${page}`).toString('base64url')
}

function readOpaque(address: URL): number | undefined {
  const text = address.searchParams.get('page')
  if (text === null) return undefined
  const number = /^page ([1-9]\d{0,5})$/.exec(Buffer.from(text, 'base64url').toString())?.[1]
  if (number === undefined) {
    throw new RestError(400, 'Invalid page: use the address of next as it is.')
  }
  return Number(number)
}

function toAddress(address: URL, page: string): string {
  const url = new URL(address)
  url.searchParams.set('page', page)
  return url.href
}

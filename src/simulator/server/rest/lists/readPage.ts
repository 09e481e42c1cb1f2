import type { Page } from '../../../../contract/Page.ts'
import { RestError } from '../RestError.ts'

export interface PageLimits {
  /** Values on a page, if the address does not say. Default: 10. */
  pagelen?: number
  /** Default: 100. */
  maxPagelen?: number
}

/**
 * The values on the page that an address asks for, and what stands beside them.
 * @throws {RestError} 400 for a bad number, 404 for a page behind the last; the texts are ours
 */
export function readPage<value>(
  values: readonly value[],
  address: URL,
  limits: PageLimits = {},
): Omit<Page<value>, 'values'> & { items: readonly value[] } {
  const { pagelen, page } = readPaging(address, limits)
  const last = Math.max(1, Math.ceil(values.length / pagelen))
  if (page > last) throw new RestError(404, `Invalid page: the last one is ${last}.`)
  return {
    items: values.slice((page - 1) * pagelen, page * pagelen),
    pagelen,
    size: values.length,
    page,
    ...(page < last && { next: toAddress(address, page + 1) }),
    ...(page > 1 && { previous: toAddress(address, page - 1) }),
  }
}

/**
 * `page` and `pagelen` of an address.
 * @throws {RestError} 400 for a bad number
 */
export function readPaging(
  address: URL,
  { pagelen: usual = 10, maxPagelen = 100 }: PageLimits = {},
): { pagelen: number; page: number } {
  const pagelen = readNumber(address, 'pagelen') ?? usual
  const page = readNumber(address, 'page') ?? 1
  if (pagelen > maxPagelen) {
    throw new RestError(400, `Invalid pagelen: use a number from 1 to ${maxPagelen}.`)
  }
  return { pagelen, page }
}

function readNumber(address: URL, name: string): number | undefined {
  const text = address.searchParams.get(name)
  if (text === null) return undefined
  if (!/^[1-9]\d{0,5}$/.test(text)) {
    throw new RestError(400, `Invalid ${name}: use a whole number from 1.`)
  }
  return Number(text)
}

function toAddress(address: URL, page: number): string {
  const url = new URL(address)
  url.searchParams.set('page', String(page))
  return url.href
}

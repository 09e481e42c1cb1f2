import type { Page } from '../../../contract/Page.ts'
import { RestError } from './RestError.ts'

/**
 * One page of a list, by the `page` (from 1) and `pagelen` (1 to 100, default 10) of its address
 * (developer.atlassian.com/cloud/bitbucket/rest/intro, "Pagination").
 *
 * @param address the request's own, from which `next` and `previous` are made
 * @throws {RestError} 400 for a bad number, 404 for a page behind the last; the texts are ours
 */
export function paginate<value>(values: readonly value[], address: URL): Page<value> {
  const { pagelen, page } = readPaging(address)
  const last = Math.max(1, Math.ceil(values.length / pagelen))
  if (page > last) throw new RestError(404, `Invalid page: the last one is ${last}.`)
  return {
    values: values.slice((page - 1) * pagelen, page * pagelen),
    pagelen,
    size: values.length,
    page,
    ...(page < last && { next: toPage(address, page + 1) }),
    ...(page > 1 && { previous: toPage(address, page - 1) }),
  }
}

/** @throws {RestError} as `paginate` */
export function readPaging(address: URL): { pagelen: number; page: number } {
  const pagelen = readNumber(address, 'pagelen', 10)
  const page = readNumber(address, 'page', 1)
  if (pagelen > 100) throw new RestError(400, 'Invalid pagelen: use a number from 1 to 100.')
  return { pagelen, page }
}

function readNumber(address: URL, name: string, fallback: number): number {
  const text = address.searchParams.get(name)
  if (text === null) return fallback
  if (!/^[1-9]\d{0,5}$/.test(text)) {
    throw new RestError(400, `Invalid ${name}: use a whole number from 1.`)
  }
  return Number(text)
}

function toPage(address: URL, page: number): string {
  const url = new URL(address)
  url.searchParams.set('page', String(page))
  return url.href
}

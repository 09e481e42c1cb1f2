import { RestError } from '../RestError.ts'
import { toDate } from './parseListQuery.ts'
import { readField } from './readField.ts'

const pattern = /^-?[A-Za-z_]\w*(?:\.\w+)*$/

/**
 * Sorted by one field, as the client sees it; a `-` in front turns it round. What has no such field is
 * last. Equal ones stay as they were.
 *
 * @throws {RestError} 400 for what is no field
 */
export function sortList<value>(
  values: readonly value[],
  sort: string,
  view: (value: value) => unknown,
): value[] {
  if (sort.length > 200 || !pattern.test(sort)) {
    throw new RestError(400, 'Invalid sort: use the name of one field, such as -updated_on.')
  }
  const isDescending = sort.startsWith('-')
  const path = sort.replace('-', '').split('.')
  return values
    .map((value) => ({ value, key: toKey(readField(view(value), path)[0]) }))
    .toSorted((one, other) => compareKeys(one.key, other.key, isDescending))
    .map(({ value }) => value)
}

type Key = string | number | undefined

function toKey(found: unknown): Key {
  if (typeof found === 'number') return found
  if (typeof found === 'boolean') return Number(found)
  return typeof found === 'string' ? (toDate(found) ?? found) : undefined
}

function compareKeys(one: Key, other: Key, isDescending: boolean): number {
  if (one === undefined || other === undefined) {
    return Number(one === undefined) - Number(other === undefined)
  }
  const isLess = typeof one === typeof other ? one < other : String(one) < String(other)
  const order = one === other ? 0 : isLess ? -1 : 1
  return isDescending ? -order : order
}

import type { Origin } from './findExport.ts'

/** Says which declaration it is, however many files export it. */
export function toKey(origin: Origin): string {
  const place = 'packageName' in origin ? origin.packageName : origin.module.path
  return `${place}#${origin.name}`
}

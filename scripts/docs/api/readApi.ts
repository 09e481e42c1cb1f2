import { posix } from 'node:path'
import type { ApiEntry } from './ApiItem.ts'
import type { ApiModule, ReadModule } from './ApiModule.ts'
import { describeOrigin } from './describeOrigin.ts'
import { findExport, listExports } from './findExport.ts'
import { toKey } from './toKey.ts'

/** All that the package's entries export. `entries` has the module in `src` behind each. */
export function readApi(
  read: ReadModule,
  packageName: string,
  entries: Readonly<Record<string, string>>,
): ApiEntry[] {
  const found = Object.entries(entries).map(([entry, module]) => {
    const path = `src/${module}.ts`
    const exported = listExports(read(path)).map((name) => ({
      name,
      origin: findExport(read, path, name),
    }))
    return { entry, path, exported }
  })
  const keys = new Set(found.flatMap(({ exported }) => exported.map(({ origin }) => toKey(origin))))
  const isExported = (key: string) => keys.has(key)
  return found.map(({ entry, path, exported }) => ({
    specifier: posix.join(packageName, entry),
    page: posix.basename(path, '.ts'),
    text: readOpening(read(path)),
    items: exported.map((one) => describeOrigin(read, { ...one, isExported })),
  }))
}

/** The comment that an entry's file begins with. */
function readOpening({ comments, text }: ApiModule): string {
  const lines = comments.filter(
    ({ type, start }, index) =>
      type === 'Line' &&
      text.slice(comments[index - 1]?.end ?? 0, start).trim() === '' &&
      text.slice(0, start).split('\n').length === index + 1,
  )
  return lines.map(({ value }) => value.trim()).join(' ')
}

/** Let a field be made at its first use; it can be replaced, like any other. */
export function lazily<record extends object, name extends keyof record>(
  record: record,
  name: name,
  create: () => record[name],
): record {
  let made: { value: record[name] } | undefined
  return Object.defineProperty(record, name, {
    get: () => (made ??= { value: create() }).value,
    set: (value: record[name]) => {
      made = { value }
    },
    enumerable: true,
    configurable: true,
  })
}

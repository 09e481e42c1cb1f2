import * as v from 'valibot'

/** Some of a list, and how many of it nobody could read. */
export interface ReadValues<value> {
  values: value[]
  unreadCount: number
}

/** A list of which bad entries are left out and counted, so that one does not hide the others. */
export function readableValues<value>(schema: v.GenericSchema<unknown, value>) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((entries): ReadValues<value> => {
      const results = entries.map((entry) => v.safeParse(schema, entry))
      const values = results.flatMap((result) => (result.success ? [result.output] : []))
      return { values, unreadCount: entries.length - values.length }
    }),
  )
}

/** What a field is compared with; a date is milliseconds since the epoch. */
export type QueryValue =
  | { kind: 'string'; value: string }
  | { kind: 'number'; value: number }
  | { kind: 'boolean'; value: boolean }
  | { kind: 'date'; value: number }
  | { kind: 'null' }

export type QueryOperator = '=' | '!=' | '~' | '!~' | '>' | '>=' | '<' | '<=' | 'IN' | 'NOT IN'

/** The parameter `q` of a list, as parsed. */
export type ListQuery =
  | { kind: 'and' | 'or'; parts: readonly ListQuery[] }
  | {
      kind: 'term'
      /** Such as `['source', 'branch', 'name']`. */
      field: readonly string[]
      operator: QueryOperator
      /** One, but for `IN` and `NOT IN`. */
      values: readonly QueryValue[]
    }

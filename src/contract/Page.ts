/** A page of a REST 2.0 list. Only `values` is sure; `next` is missing on the last page. */
export interface Page<value> {
  values: value[]
  /** Values on a page, 1 to 100. */
  pagelen: number
  size?: number
  page?: number
  /** Absolute address of the next page. */
  next?: string
  previous?: string
}

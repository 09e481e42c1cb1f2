/** A link in a REST 2.0 object. */
export interface Link {
  href: string
  name?: string
}

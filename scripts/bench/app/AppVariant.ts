/** One way to make the panel's screen. */
export interface AppVariant {
  /** For the table. */
  name: string
  /** Build it, and answer the folder it is in. */
  build: () => Promise<string>
}

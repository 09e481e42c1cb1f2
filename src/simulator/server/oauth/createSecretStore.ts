export interface CreateSecretStoreParameters<record> {
  /** How many are kept; the oldest make room. */
  limit: number
  createSecret: () => string
  /** Whether a record may be forgotten. */
  isOver: (record: record) => boolean
}

/** Records by a secret text that stands for each. */
export interface SecretStore<record> {
  /** @returns the new record's text */
  add: (record: record) => string
  find: (text: string) => record | undefined
  /** Put another record in the place of one that is there. */
  replace: (text: string, record: record) => void
  /** @returns those that were taken out */
  removeWhere: (isMeant: (record: record) => boolean) => [text: string, record: record][]
  /** Oldest first. */
  list: () => [text: string, record: record][]
  clear: () => void
}

/** Keeps records in memory, bounded in number and by time. */
export function createSecretStore<record>({
  limit,
  createSecret,
  isOver,
}: CreateSecretStoreParameters<record>): SecretStore<record> {
  const records = new Map<string, record>()

  // From the oldest on, so that an issue costs no look at all that are still good.
  function makeRoom(): void {
    for (const [text, record] of records) {
      if (records.size < limit && !isOver(record)) return
      records.delete(text)
    }
  }

  return {
    add: (record) => {
      makeRoom()
      const text = createSecret()
      records.set(text, record)
      return text
    },
    find: (text) => records.get(text),
    replace: (text, record) => {
      if (records.has(text)) records.set(text, record)
    },
    removeWhere: (isMeant) => {
      const removed = [...records].filter(([, record]) => isMeant(record))
      for (const [text] of removed) records.delete(text)
      return removed
    },
    list: () => [...records],
    clear: () => records.clear(),
  }
}

/** Load once, for everybody who asks. A failure is not remembered: the next one tries again. */
export function rememberSuccess<value>(load: () => Promise<value>): () => Promise<value> {
  let remembered: Promise<value> | undefined

  return () => {
    if (remembered) return remembered
    const loading = load()
    remembered = loading
    loading.catch(() => {
      remembered = undefined
    })
    return loading
  }
}

/** A promise that a test settles when it wants to. */
export function createDeferred<value>() {
  let resolve: (value: value) => void = () => undefined
  const promise = new Promise<value>((settle) => {
    resolve = settle
  })
  return { promise, resolve: (value: value) => resolve(value) }
}

/** The one of some values that a text is, if it is any. */
export function toChoice<value extends string>(
  values: readonly value[],
  text: string,
): value | undefined {
  return values.find((value) => value === text)
}

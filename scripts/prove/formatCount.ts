const format = new Intl.NumberFormat('en-US')

/** `1,000,000` */
export function formatCount(count: number): string {
  return format.format(count)
}

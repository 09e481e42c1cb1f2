export interface DateTimeProps {
  /** ISO 8601. */
  value: string
}

const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** A point in time, in the reader's time zone. */
export function DateTime({ value }: DateTimeProps) {
  const time = Date.parse(value)
  return <time dateTime={value}>{Number.isNaN(time) ? value : format.format(time)}</time>
}

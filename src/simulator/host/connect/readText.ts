/** Text of an app, cut to a length; an empty one for what is no text (observed for messages). */
export function readText(value: unknown, longest: number): string {
  return typeof value === 'string' ? value.slice(0, longest) : ''
}

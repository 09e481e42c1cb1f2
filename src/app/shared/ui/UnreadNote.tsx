/** Says that a list has entries that nobody could read. */
export function UnreadNote({ count = 0 }: { count?: number | undefined }) {
  if (count === 0) return null
  return <p>{count === 1 ? 'One entry' : `${count} entries`} could not be read.</p>
}

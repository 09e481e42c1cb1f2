import { passTime } from './passTime.ts'

/** Let faked time pass until something can be found: a second at a time, `seconds` at most. */
export async function untilFound<found>(find: () => found, seconds = 40): Promise<found> {
  for (let second = 0; second < seconds; second += 1) {
    await passTime(second === 0 ? 0 : 1_000)
    try {
      return find()
    } catch {
      // Not yet.
    }
  }
  return find()
}

/**
 * Whether a branch is named as a pattern says, in which `*` stands for any text, slashes too. It takes no
 * longer than both are long, times each other.
 */
export function matchesGlob(pattern: string, name: string): boolean {
  let at = 0
  let place = 0
  let star = -1
  let resume = 0
  while (place < name.length) {
    if (pattern[at] === '*') {
      star = at
      resume = place
      at += 1
    } else if (pattern[at] === name[place]) {
      at += 1
      place += 1
    } else if (star === -1) return false
    else {
      resume += 1
      place = resume
      at = star + 1
    }
  }
  return pattern.slice(at).replaceAll('*', '') === ''
}

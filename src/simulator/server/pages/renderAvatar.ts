const colours = ['#0055cc', '#216e4e', '#5e4db2', '#ae2e24', '#206a83', '#943d73']

/** A disc with initials, as SVG. The same name always gets the same colour. */
export function renderAvatar(name: string): string {
  const initials = name
    .split(' ')
    .slice(0, 2)
    .map((word) => /^[\p{L}\p{N}]/u.exec(word)?.[0] ?? '')
    .join('')
  let sum = 0
  for (const letter of name) sum += letter.codePointAt(0) ?? 0
  const colour = colours[sum % colours.length] ?? 'gray'
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">' +
    `<rect width="64" height="64" fill="${colour}"/>` +
    '<text x="32" y="33" fill="white" font-family="sans-serif" font-size="26" ' +
    `text-anchor="middle" dominant-baseline="middle">${initials}</text></svg>`
  )
}

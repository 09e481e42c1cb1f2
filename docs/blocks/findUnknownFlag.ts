/** The first flag that a help text does not name. */
export function findUnknownFlag(words: readonly string[], help: string): string | undefined {
  const known = new Set(help.match(/(?<![\w-])--?[a-z][\w-]*/gi))
  const flags = words.flatMap((word) => (word.startsWith('-') ? [word.replace(/=.*$/, '')] : []))
  return flags.find((flag) => flag !== '--help' && !known.has(flag))
}

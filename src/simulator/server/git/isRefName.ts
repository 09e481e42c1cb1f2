const forbidden = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|\.lock(?:\/|$)|(?:^|\/)\.|^[-/]|[/.]$|^@$/u

/** Whether git takes a text as the name of a branch or a tag (`git check-ref-format`). */
export function isRefName(name: string): boolean {
  return name.length > 0 && name.length <= 250 && !forbidden.test(name)
}

import { apiGroups, type ApiEntry, type ApiItem } from './ApiItem.ts'
import { formatItem, type LinkTo } from './formatItem.ts'
import { toMarkdown } from './toMarkdown.ts'

const root = '../../'
const note = 'Written by `npm run docs` from the docstrings in `src`: change them there.'

/** The reference's files by name: a page for each entry, and an index. */
export function formatPages(entries: readonly ApiEntry[]): Map<string, string> {
  const anchors = entries.map((entry) => ({ entry, places: toAnchors(entry) }))
  const pages = new Map<string, string>()
  const index = entries.map(({ specifier, page, items }) => {
    const names = items.map(({ name }) => `\`${name}\``).join(', ')
    return `## [\`${specifier}\`](${page}.md)\n\n${names}`
  })
  pages.set('README.md', `# What the package exports\n\n${note}\n\n${index.join('\n\n')}\n`)

  for (const { entry, places } of anchors) {
    // What several entries export is linked to on this page, if it is here.
    const linkTo: LinkTo = (key) => {
      const own = places.get(key)
      if (own) return { name: own.name, href: `#${own.anchor}` }
      const other = anchors.find((one) => one.places.has(key))
      const place = other?.places.get(key)
      return other && place
        ? { name: place.name, href: `${other.entry.page}.md#${place.anchor}` }
        : undefined
    }
    pages.set(`${entry.page}.md`, formatPage(entry, linkTo))
  }
  return pages
}

function formatPage(entry: ApiEntry, linkTo: LinkTo): string {
  const sections = listGroups(entry).flatMap(({ group, items }) => [
    `## ${group}`,
    ...items.map((item) => formatItem(item, linkTo, root)),
  ])
  const opening = [`# \`${entry.specifier}\``, toMarkdown(entry.text), `${note} [All](README.md)`]
  return `${[...opening, ...sections].filter((part) => part !== '').join('\n\n')}\n`
}

function listGroups({ items }: ApiEntry): { group: string; items: readonly ApiItem[] }[] {
  return apiGroups
    .map((group) => ({ group, items: items.filter((item) => item.group === group) }))
    .filter((group) => group.items.length > 0)
}

/** As the page's headings get them: the second of two with the same letters has `-1`. */
function toAnchors(entry: ApiEntry): Map<string, { name: string; anchor: string }> {
  const counts = new Map<string, number>()
  const toAnchor = (heading: string) => {
    const slug = heading
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, '')
      .replaceAll(' ', '-')
    const count = counts.get(slug) ?? 0
    counts.set(slug, count + 1)
    return count === 0 ? slug : `${slug}-${count}`
  }
  toAnchor(entry.specifier)
  const places = listGroups(entry).flatMap(({ group, items }) => {
    toAnchor(group)
    return items.map(({ key, name }) => [key, { name, anchor: toAnchor(name) }] as const)
  })
  return new Map(places)
}

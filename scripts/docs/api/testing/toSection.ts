import { createModuleReader } from '../ApiModule.ts'
import { formatPages } from '../formatPages.ts'
import { readApi } from '../readApi.ts'

/** The page of one entry whose file is `src/kit.ts`. */
export function toPage(files: Record<string, string>): string {
  const read = createModuleReader((path) => {
    const text = files[path]
    if (text === undefined) throw new Error(`There is no ${path}.`)
    return text
  })
  return formatPages(readApi(read, 'shop', { '.': 'kit' })).get('kit.md') ?? ''
}

/** What the page says of one name. */
export function toSection(name: string, text: string): string {
  const page = toPage({ 'src/kit.ts': text })
  return page.split(/^(?=##+ )/m).find((part) => part.startsWith(`### \`${name}\`\n`)) ?? ''
}

/** As a page has code. */
export const block = (code: string) => `\`\`\`ts\n${code}\n\`\`\``

import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

// By module: those of every page, and those for readers who ask for more contrast.
const sheets = new Map([
  ['virtual:atlaskit-themes.css', ['light', 'dark', 'spacing', 'shape', 'typography']],
  ['virtual:atlaskit-contrast-themes.css', ['light-increased-contrast', 'dark-increased-contrast']],
])
const folder = '/@assent/'

/**
 * Atlaskit's themes as stylesheets, `virtual:atlaskit-themes.css` and, for more contrast,
 * `virtual:atlaskit-contrast-themes.css`. Atlaskit itself puts them in style elements at run time,
 * which a strict `style-src` refuses and which come after first paint.
 */
export function atlaskitThemesPlugin(): Plugin {
  const require = createRequire(import.meta.url)
  return {
    name: 'assent:atlaskit-themes',
    resolveId: (id) => (sheets.has(id) ? id.replace('virtual:', folder) : undefined),
    load: (id) =>
      sheets
        .get(id.replace(folder, 'virtual:'))
        ?.map((theme) => readTheme(require, theme))
        .join('\n'),
  }
}

function readTheme(require: NodeJS.Require, theme: string): string {
  const path = `@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${theme}.js`
  const loaded: unknown = require(path)
  const css =
    typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : 0
  if (typeof css !== 'string') {
    throw new Error(`${path} holds no stylesheet. Atlaskit has changed: look for its themes anew.`)
  }
  return css
}

import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const moduleName = 'virtual:atlaskit-themes.css'
const fileName = '/@assent/atlaskit-themes.css'
const themes = ['light', 'dark', 'spacing', 'shape', 'typography']

/**
 * Atlaskit's themes as one stylesheet, `virtual:atlaskit-themes.css`. Atlaskit itself puts them in
 * style elements at run time, which a strict `style-src` refuses and which come after first paint.
 */
export function atlaskitThemesPlugin(): Plugin {
  const require = createRequire(import.meta.url)
  return {
    name: 'assent:atlaskit-themes',
    resolveId: (id) => (id === moduleName ? fileName : undefined),
    load(id) {
      if (id !== fileName) return undefined
      return themes.map((theme) => readTheme(require, theme)).join('\n')
    },
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

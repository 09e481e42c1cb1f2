import { headersForPath } from '../../src/simulator/node/headersForPath.ts'
import type { HeaderRule } from '../../src/simulator/node/parseHeadersFile.ts'

export interface HostSnippet {
  /** Stands between `<!-- name -->` and `<!-- /name -->` in docs/hosting.md. */
  name: 'nginx' | 'caddy' | 'express'
  language: string
  text: string
}

/** For servers that know no `_headers`: the same headers in their own words. */
export function listHostSnippets(rules: HeaderRule[]): HostSnippet[] {
  const page = listHeaders(rules, '/')
  const asset = listHeaders(rules, '/assets/main-abcd1234.js')
  return [
    { name: 'nginx', language: 'nginx', text: toNginx(page, asset) },
    { name: 'caddy', language: 'caddy', text: toCaddy(page, asset) },
    { name: 'express', language: 'js', text: toExpress(page, asset) },
  ]
}

type NamedHeader = readonly [name: string, value: string]

/** As the file writes the names, and in its order. */
function listHeaders(rules: HeaderRule[], path: string): NamedHeader[] {
  const headers = headersForPath(rules, path)
  const names = new Set(rules.flatMap((rule) => rule.headers.map(({ name }) => name)))
  return [...names].flatMap((name) => {
    const value = headers.get(name)
    return value === null ? [] : [[name, value] as const]
  })
}

function toNginx(page: readonly NamedHeader[], asset: readonly NamedHeader[]): string {
  // What is missing is not to be missing for a year: `immutable` is for what was found.
  const toLines = (headers: readonly NamedHeader[]) =>
    headers.map(([name, value]) => {
      const always = value.includes('immutable') ? '' : ' always'
      return `    add_header ${name} "${value}"${always};`
    })
  return [
    'server {',
    '  listen 443 ssl;',
    '  server_name reviews.acme.example;',
    '  ssl_protocols TLSv1.2 TLSv1.3;',
    '',
    '  location /assets/ {',
    '    root /srv/reviews/dist;',
    ...toLines(asset),
    '  }',
    '',
    '  location / {',
    '    proxy_pass http://localhost:8082;',
    ...toLines(page),
    '  }',
    '}',
  ].join('\n')
}

function toCaddy(page: readonly NamedHeader[], asset: readonly NamedHeader[]): string {
  const toLines = (headers: readonly NamedHeader[]) =>
    headers.map(([name, value]) => `      ${name} "${value}"`)
  return [
    'reviews.acme.example {',
    '  @asset {',
    '    path /assets/*',
    '    file {',
    '      root /srv/reviews/dist',
    '    }',
    '  }',
    '  handle @asset {',
    '    root * /srv/reviews/dist',
    '    header {',
    ...toLines(asset),
    '    }',
    '    file_server',
    '  }',
    '  handle {',
    '    header {',
    ...toLines(page),
    '    }',
    '    reverse_proxy localhost:8082',
    '  }',
    '}',
  ].join('\n')
}

function toExpress(page: readonly NamedHeader[], asset: readonly NamedHeader[]): string {
  const quote = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`)
  const changed = asset.filter(([name, value]) =>
    page.every(([other, same]) => other !== name || same !== value),
  )
  const toLines = (headers: readonly NamedHeader[]) =>
    headers.map(([name, value]) => `  ${quote(name)}: ${quote(value)},`)
  return [
    'const pageHeaders = {',
    ...toLines(page),
    '}',
    'const assetHeaders = {',
    '  ...pageHeaders,',
    ...toLines(changed),
    '}',
    '',
    "app.disable('x-powered-by')",
    'app.use((request, response, next) => {',
    '  response.set(pageHeaders)',
    '  next()',
    '})',
    'const setHeaders = (response) => response.set(assetHeaders)',
    "app.use('/assets', express.static('dist/assets', { cacheControl: false, setHeaders }))",
    "app.get('/', requireJwt, (_, response) => {",
    "  response.sendFile('index.html', { root: 'dist', cacheControl: false })",
    '})',
  ].join('\n')
}

import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, sep } from 'node:path'

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/**
 * All files of the build, by the path of their address. They are read once, at the start: no address can
 * lead out of the folder, because none is looked up there. What begins with `_` or a dot is for the host.
 */
export function openFiles(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).join('/'))
    .map((name) => (name.startsWith('/') ? name : `/${name}`))
    .filter((name) => !name.split('/').some((part) => /^[._]/.test(part)))
  return new Map(
    names.map((name) => [
      name,
      {
        body: readFileSync(join(folder, name)),
        contentType: contentTypes[extname(name)] ?? 'application/octet-stream',
      },
    ]),
  )
}

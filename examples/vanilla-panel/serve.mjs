// Serves the three files of this folder, and nothing else: PORT=8080 node serve.mjs
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'

const files = new Map([
  ['/', ['index.html', 'text/html; charset=utf-8']],
  ['/index.html', ['index.html', 'text/html; charset=utf-8']],
  ['/atlassian-connect.json', ['atlassian-connect.json', 'application/json']],
])
const port = Number(process.env.PORT ?? 8080)

const server = createServer((request, response) => {
  const [name, type] = files.get(new URL(request.url, 'http://localhost').pathname) ?? []
  if (!name) return response.writeHead(404).end('Not found.\n')
  readFile(new URL(name, import.meta.url)).then(
    (body) => response.writeHead(200, { 'Content-Type': type }).end(body),
    () => response.writeHead(500).end('The file cannot be read.\n'),
  )
})
server.listen(port, 'localhost', () => {
  console.log(`The app runs at http://localhost:${server.address().port}`)
})

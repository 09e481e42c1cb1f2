import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import { runCommand } from '../../src/simulator/node/runCommand.ts'
import { apiDirectory, writeApiPages } from './api/writeApiPages.ts'
import { architectureFile, writeArchitecture } from './architecture/writeArchitecture.ts'
import { listDocTables } from './listDocTables.ts'
import { putHostSnippets } from './putHostSnippets.ts'
import { putTable } from './putTable.ts'

await runCommand(async () => {
  for (const table of listDocTables()) {
    const path = join(projectRoot, table.file)
    await writeFile(path, putTable(await readFile(path, 'utf8'), table))
    // The formatter aligns the columns.
    execFileSync('npx', ['oxfmt', path], { cwd: projectRoot, stdio: 'ignore' })
    console.log(`${table.file}: ${table.rows.length - 1} rows of ${table.name}`)
  }
  await putHostSnippets()
  execFileSync('npx', ['oxfmt', 'docs/hosting.md'], { cwd: projectRoot, stdio: 'ignore' })
  console.log('docs/hosting.md: the headers for three servers')
  const pages = await writeApiPages(projectRoot)
  console.log(`${apiDirectory}: ${pages.length} pages of what the package exports`)
  await writeArchitecture(projectRoot)
  console.log(`${architectureFile}: the layers`)
})

import { execFile } from 'node:child_process'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { CommandError } from '../../src/simulator/node/CommandError.ts'
import { packageCommand, packageEntries } from './packageEntries.ts'

const execute = promisify(execFile)

/**
 * Emit the modules that the entries reach as JavaScript with declarations, one file for each: what an
 * app does not import, no bundler has to shake out.
 *
 * @param root of the repository
 * @throws {CommandError} with the compiler's words
 */
export async function emitSources(root: string, directory: string): Promise<void> {
  const names = [...Object.values(packageEntries), packageCommand]
  const config = join(root, 'tsconfig.package.tmp.json')
  const settings = {
    extends: './tsconfig.json',
    compilerOptions: {
      noEmit: false,
      declaration: true,
      rewriteRelativeImportExtensions: true,
      rootDir: 'src',
      outDir: directory,
    },
    include: [],
    files: names.map((name) => `src/${name}.ts`),
  }
  await writeFile(config, JSON.stringify(settings))
  try {
    await execute(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], {
      cwd: root,
    })
  } catch (error) {
    const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : ''
    throw new CommandError(`The package does not compile.\n${output}`, { cause: error })
  } finally {
    await rm(config)
  }
  await renameInDeclarations(directory)
}

/** The compiler rewrites the names of imported files in code, but not in declarations. */
async function renameInDeclarations(directory: string): Promise<void> {
  for (const name of await readdir(directory, { recursive: true })) {
    if (!name.endsWith('.d.ts')) continue
    const file = join(directory, name)
    const text = await readFile(file, 'utf8')
    await writeFile(
      file,
      text.replaceAll(/((?:from |import\()["']\.[^"']*)\.tsx?(["'])/g, '$1.js$2'),
    )
  }
}

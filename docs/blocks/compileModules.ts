import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { projectRoot } from '../../src/simulator/node/projectRoot.ts'
import { runNode } from '../../src/simulator/node/testing/runNode.ts'
import type { BlockModule } from './BlockModule.ts'
import { entryFiles } from './listKnownNames.ts'
import { readerGlobals } from './standIns.ts'

export interface Diagnostic {
  /** As the module's, or from the root where it is none of them. */
  path: string
  line: number
  code: string
  message: string
}

/** All modules under the repository's compiler settings, in a folder that is removed again. */
export async function compileModules(modules: readonly BlockModule[]): Promise<Diagnostic[]> {
  await mkdir(join(projectRoot, '.assent'), { recursive: true })
  const folder = await mkdtemp(join(projectRoot, '.assent/code-blocks-'))
  try {
    for (const { path, text } of modules) await put(join(folder, path), text)
    await put(join(folder, 'reader.d.ts'), readerGlobals)
    const settings = {
      extends: '../../tsconfig.json',
      compilerOptions: {
        paths: Object.fromEntries(
          entryFiles.map(({ entry, file }) => [entry, [join(projectRoot, file)]]),
        ),
      },
      include: [],
      files: ['reader.d.ts', ...modules.map(({ path }) => path)],
    }
    await put(join(folder, 'tsconfig.json'), JSON.stringify(settings))
    const compiler = 'node_modules/typescript/bin/tsc'
    const { code, stdout, stderr } = await runNode([compiler, '-p', folder, '--pretty', 'false'])
    const diagnostics = readDiagnostics(stdout, folder.slice(projectRoot.length))
    if (code !== 0 && diagnostics.length === 0) throw new Error(`tsc failed: ${stdout}${stderr}`)
    return diagnostics
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function put(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

/** What the compiler explains on further lines is left out: the first one says what is wrong. */
function readDiagnostics(output: string, folder: string): Diagnostic[] {
  const prefix = `${folder.replace(/^\//, '')}/`
  return [...output.matchAll(/^(\S.*?)\((\d+),\d+\): error (TS\d+): (.*)$/gm)].map(
    ([, path = '', line = '', code = '', message = '']) => ({
      path: path.startsWith(prefix) ? path.slice(prefix.length) : path,
      line: Number(line),
      code,
      message,
    }),
  )
}

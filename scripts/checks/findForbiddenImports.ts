import { posix } from 'node:path'
import { findLayer } from './findLayer.ts'
import type { Layer } from './findLayer.ts'
import type { SourceFile } from './readSourceFile.ts'

const testPattern = /\.test\.tsx?$/

/**
 * One sentence for each import in `src` that goes against the arrows. Types count like values. A
 * test may import the testing folders, and any package, besides what its folder may.
 */
export function findForbiddenImports(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => path.startsWith('src/'))
    .flatMap((file) => {
      const layer = findLayer(file.path)
      return layer
        ? file.imports.flatMap((name) => judgeImport(file.path, layer, name) ?? [])
        : [`${file.path} belongs to no layer. Move it, or give it one in findLayer.ts.`]
    })
}

function judgeImport(path: string, layer: Layer, name: string): string | undefined {
  if (name === '(computed)') return `${path} imports a name made at run time; write it out.`
  if (!name.startsWith('.') && !name.startsWith('/')) return judgePackage(path, layer, name)
  const target = name.startsWith('/') ? name.slice(1) : posix.join(posix.dirname(path), name)
  const targetLayer = findLayer(target.replace(/\?.*$/, ''))?.name
  const allowed = testPattern.test(path)
    ? [...layer.mayImport, 'testing', `${layer.name}/testing`, ...toFaceTesting(layer)]
    : layer.mayImport
  if (targetLayer === layer.name || allowed.some((one) => covers(one, targetLayer)))
    return undefined
  const list = allowed.length === 0 ? 'nothing' : allowed.join(', ')
  return `${path} imports ${target}, but ${layer.name} may import only: ${list}.`
}

/** The tests of the app's parts share what stands beside the app. */
function toFaceTesting({ name }: Layer): string[] {
  return name.startsWith('app/') ? ['app/testing'] : []
}

function judgePackage(path: string, layer: Layer, name: string): string | undefined {
  if (testPattern.test(path)) return undefined
  const isOneOf = (packages: readonly string[]) =>
    packages.some((one) => name === one || name.startsWith(one.endsWith(':') ? one : `${one}/`))
  const isAllowed = layer.packages === undefined || isOneOf(layer.packages)
  if (isAllowed && !isOneOf(layer.forbiddenPackages ?? [])) return undefined
  return `${path} imports the package ${name}, which ${layer.name} must not use.`
}

function covers(allowed: string, layer: string | undefined): boolean {
  if (layer === undefined) return false
  return allowed.endsWith('/*') ? layer.startsWith(allowed.slice(0, -1)) : layer === allowed
}

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuiltApp } from './BuiltApp.ts'

/** Texts that survive minification and that only the simulator has a reason to hold. */
const markers = ['/__simulator/', 'assent_session', '[Simple-XDM]']
const textFile = /\.(m?js|css|html|json|map|svg|txt)$|\/_headers$/

/**
 * One sentence for each text of the simulator in a build. A marker that the simulator itself no
 * longer holds proves nothing, so that is reported too.
 * @param simulatorFolders where the markers come from
 */
export async function findSimulatorMarkers(
  { dist }: Pick<BuiltApp, 'dist'>,
  simulatorFolders: readonly string[],
): Promise<string[]> {
  const built = await readTexts(dist)
  const own = (await Promise.all(simulatorFolders.map(readTexts))).flat()
  return markers.flatMap((marker) => [
    ...built
      .filter(({ text }) => text.includes(marker))
      .map(({ file }) => `${file} holds "${marker}", a text of the simulator.`),
    ...(own.some(({ text }) => text.includes(marker))
      ? []
      : [`The simulator holds "${marker}" nowhere. Choose another marker.`]),
  ])
}

async function readTexts(folder: string): Promise<{ file: string; text: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => textFile.test(file) || /\.tsx?$/.test(file))
  return Promise.all(files.map(async (file) => ({ file, text: await readFile(file, 'utf8') })))
}

import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createSimulatorServer } from '../../server/createSimulatorServer.ts'
import { createDirectory } from '../testing/createDirectory.ts'
import { readStateFile } from './readStateFile.ts'

const now = () => Date.parse('2026-11-23T09:00:00Z')

async function read(files: Record<string, string>) {
  const directory = await createDirectory(files)
  const lines: string[] = []
  const state = await readStateFile({
    file: join(directory, 'state'),
    report: (line) => lines.push(line),
    now,
  })
  return { state, lines, directory }
}

test('default', async () => {
  const state = createSimulatorServer({ origin: 'http://localhost:7990' }).takeState()

  expect(await read({ state: JSON.stringify(state) })).toMatchObject({ state, lines: [] })
})

test('behavior: no file is no state', async () => {
  expect(await read({})).toMatchObject({ state: undefined, lines: [] })
})

test.each([
  ['{"version":1,"see', 'It is not JSON, or only a part of it.'],
  ['{"version":9}', 'It was written by a newer simulator.'],
])('behavior: %s is kept aside', async (text, problem) => {
  const { state, lines, directory } = await read({ state: text })
  const aside = 'state.corrupt-2026-11-23T09-00-00-000Z'

  expect(state).toBeUndefined()
  expect(lines).toEqual([
    `The state in ${directory}/state cannot be used: ${problem} ` +
      `It is kept as ${directory}/${aside}, and the simulator starts fresh.`,
  ])
  expect(await readdir(directory)).toEqual([aside])
  expect(await readFile(join(directory, aside), 'utf8')).toBe(text)
})

test('behavior: a folder cannot be read', async () => {
  await expect(read({ 'state/inside': '' })).rejects.toThrow(
    /^--state: .* cannot be read \(EISDIR\)\. Name another file\.$/,
  )
})

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import * as v from 'valibot'
import { projectRoot } from '../../../src/simulator/node/projectRoot.ts'
import { buildModule } from '../../checks/buildModule.ts'
import { ensureInstalled } from '../../setup/ensureInstalled.mjs'
import type { BenchResult } from '../BenchPart.ts'

interface Subject {
  name: string
  /** What is in it. */
  what: string
  root: string
  input: string
  /** Package whose version is told. */
  of?: string
}

const peers = join(projectRoot, 'scripts/bench/peers')
const own = { root: projectRoot }
const subjects: readonly Subject[] = [
  {
    ...own,
    name: 'Assent, core',
    what: 'createBridge with its store (zustand)',
    input: join(projectRoot, 'src/bridge/core/createBridge.ts'),
  },
  {
    ...own,
    name: 'Assent, core and transport',
    what: 'createBridge, createConnectTransport',
    input: join(projectRoot, 'scripts/bench/size/connectBridge.ts'),
  },
  peer('penpal', 'connect, WindowMessenger', 'penpal.mjs'),
  peer('comlink', 'wrap, expose, windowEndpoint', 'comlink.mjs'),
  peer('@wagmi/core', 'createConfig, connect, injected, http', 'wagmiConnect.mjs'),
]

/** The core beside the cores of its field, all built by the same bundler in the same way. */
export async function measureSizes(): Promise<BenchResult> {
  ensureInstalled(peers)
  const rows: string[][] = []
  for (const { name, what, root, input, of } of subjects) {
    const code = Buffer.from(await buildModule({ root, input }))
    const sizes = [code, gzipSync(code, { level: 9 }), brotliCompressSync(code)]
    const version = of === undefined ? '' : await readVersion(of)
    rows.push([`${name} ${version}`.trim(), ...sizes.map(({ length }) => String(length)), what])
  }
  const { version } = await readPackage(join(projectRoot, 'node_modules/vite/package.json'))
  return {
    table: [['library', 'bytes', 'gzip', 'brotli', 'what is in it'], ...rows],
    notes: [
      `Built by Vite ${version}, minified, for browsers of 2022, everything included.`,
      'They do different work: penpal and comlink carry calls between windows, wagmi connects wallets.',
    ],
    data: rows,
  }
}

function peer(of: string, what: string, file: string): Subject {
  return { name: of, of, what, root: peers, input: join(peers, file) }
}

async function readVersion(name: string): Promise<string> {
  return (await readPackage(join(peers, 'node_modules', name, 'package.json'))).version
}

async function readPackage(file: string): Promise<{ version: string }> {
  return v.parse(v.object({ version: v.string() }), JSON.parse(await readFile(file, 'utf8')))
}

import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findFreePort } from '../../../simulator/node/findFreePort.ts'
import { projectRoot } from '../../../simulator/node/projectRoot.ts'

export interface ExampleApp {
  url: string
  /** Ends its process. */
  close: () => Promise<void>
}

/** No test takes so long: milliseconds after which the process ends, whatever happens. */
const longestMs = 120_000

/**
 * Start an example app as its README says, on a free port, in a process of its own.
 *
 * @param script its path from the root
 * @throws {Error} with what it said, when it ends early
 */
export async function startExampleApp(script: string): Promise<ExampleApp> {
  const directory = await mkdtemp(join(tmpdir(), 'assent-doctor-'))
  const port = await findFreePort()
  const child = spawn(process.execPath, [script], {
    cwd: projectRoot,
    env: {
      ...process.env,
      PORT: String(port),
      // Vitest has one of its own: `/`.
      BASE_URL: `http://localhost:${port}`,
      INSTALLATIONS: join(directory, 'installations.json'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longestMs,
    killSignal: 'SIGKILL',
  })
  const stop = () => child.kill('SIGKILL')
  process.once('exit', stop)
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve())
    child.once('error', () => resolve())
  })
  const close = async () => {
    stop()
    await ended
    process.off('exit', stop)
    await rm(directory, { recursive: true })
  }
  try {
    return { url: await readAddress(child), close }
  } catch (error) {
    await close()
    throw error
  }
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const address = /^The app runs at (\S+)/m.exec(output)?.[1]
      if (address !== undefined) resolve(address)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('error', reject)
    child.once('close', () => reject(new Error(`It ended too early: ${output}`)))
  })
}

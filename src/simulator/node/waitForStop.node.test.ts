import { expect, test } from 'vitest'
import { projectRoot } from './projectRoot.ts'
import { runNode } from './testing/runNode.ts'

/** Run a program in a process of its own, which it may end by its own signals. */
function run(...lines: readonly string[]) {
  const code = [
    `import { waitForStop } from '${projectRoot}src/simulator/node/waitForStop.ts'`,
    'const keepRunning = setInterval(() => {}, 1000)',
    'const stopped = waitForStop()',
    ...lines,
  ]
  return runNode(['--import', 'tsx', '--input-type=module', '--eval', code.join('\n')])
}

test.each(['SIGINT', 'SIGTERM'])('default: %s', async (signal) => {
  const result = await run(
    `process.kill(process.pid, '${signal}')`,
    'console.log(await stopped)',
    'clearInterval(keepRunning)',
  )
  expect(result).toEqual({ code: 0, stdout: `${signal}\n`, stderr: '' })
})

test('behavior: a second signal ends the process', async () => {
  const result = await run(
    `process.kill(process.pid, 'SIGTERM')`,
    'await stopped',
    `process.kill(process.pid, 'SIGTERM')`,
  )
  expect(result).toEqual({ code: null, stdout: '', stderr: '' })
})

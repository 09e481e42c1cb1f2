import { expect, test } from 'vitest'
import { projectRoot } from './projectRoot.ts'
import { runNode } from './testing/runNode.ts'

/** Run a command in a process of its own: it ends its process. */
function run(command: string) {
  const code = [
    `import { CommandError } from '${projectRoot}src/simulator/node/CommandError.ts'`,
    `import { PortTakenError } from '${projectRoot}src/simulator/node/PortTakenError.ts'`,
    `import { runCommand } from '${projectRoot}src/simulator/node/runCommand.ts'`,
    `await runCommand(async () => { ${command} })`,
    `console.log('still running')`,
  ]
  return runNode(['--import', 'tsx', '--input-type=module', '--eval', code.join('\n')])
}

test('default', async () => {
  expect(await run('setInterval(() => {}, 1000)')).toEqual({ code: 0, stdout: '', stderr: '' })
})

test('behavior: the number a command answers is the exit code', async () => {
  expect(await run('return 3')).toEqual({ code: 3, stdout: '', stderr: '' })
})

test('behavior: what the user can mend is one line', async () => {
  expect(await run(`throw new CommandError('Mend it.', { cause: new Error('why') })`)).toEqual({
    code: 1,
    stdout: '',
    stderr: 'Mend it.\n',
  })
})

test('behavior: a taken port is one line', async () => {
  expect(await run(`throw new PortTakenError(7990)`)).toEqual({
    code: 1,
    stdout: '',
    stderr: 'Port 7990 is taken by another program.\n',
  })
})

test('behavior: an error of our own keeps its stack', async () => {
  const { code, stderr } = await run(`throw new TypeError('ours')`)
  expect(code).toBe(1)
  expect(stderr).toMatch(/^TypeError: ours\n +at /)
})

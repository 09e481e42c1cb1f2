import { runCommand } from '../../src/simulator/node/runCommand.ts'
import { start } from './start.ts'

await runCommand(() => start(process.argv.slice(2)))

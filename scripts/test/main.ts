import { runCommand } from '../../src/simulator/node/runCommand.ts'
import { runTests } from './runTests.ts'

await runCommand(() => runTests(process.argv.slice(2)))

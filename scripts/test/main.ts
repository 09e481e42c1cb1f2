import { runCommand } from '../../src/simulator/node/runCommand.ts'
import { listChecks } from './listChecks.ts'
import { runTests } from './runTests.ts'

await runCommand(async () => runTests(process.argv.slice(2), await listChecks()))

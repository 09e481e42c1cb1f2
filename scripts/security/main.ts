import { runCommand } from '../../src/simulator/node/runCommand.ts'
import { runSecurityCheck } from './runSecurityCheck.ts'

await runCommand(() => runSecurityCheck(process.argv.slice(2)))

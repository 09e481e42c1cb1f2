import { runCommand } from './runCommand.ts'
import { simulate } from './simulate.ts'

await runCommand(() => simulate(process.argv.slice(2)))

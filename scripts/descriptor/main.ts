import { runCommand } from '../../src/simulator/node/runCommand.ts'
import { writeDescriptor } from './writeDescriptor.ts'

await runCommand(() => writeDescriptor(process.argv.slice(2)))

import { runCommand } from '../../src/simulator/node/runCommand.ts'
import { bench } from './bench.ts'
import { listBenchParts } from './listBenchParts.ts'

await runCommand(() => bench(process.argv.slice(2), listBenchParts()))

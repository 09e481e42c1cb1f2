import { runCommand } from '../../src/simulator/node/runCommand.ts'
import { listProofSteps } from './listProofSteps.ts'
import { prove } from './prove.ts'

await runCommand(() => prove(process.argv.slice(2), listProofSteps()))

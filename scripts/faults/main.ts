import { runCommand } from '../../src/simulator/node/runCommand.ts'
import { formatFaults } from './formatFaults.ts'
import { judgeFaults } from './judgeFaults.ts'
import { readFaultCatalog } from './readFaultCatalog.ts'
import { readTestReports } from './readTestReports.ts'

await runCommand(async () => {
  const result = judgeFaults(await readFaultCatalog(), await readTestReports())
  console.log(formatFaults(result).join('\n'))
  const isClean = result.verdicts.every(({ problem }) => problem === undefined)
  return isClean && result.strays.length === 0 ? 0 : 1
})

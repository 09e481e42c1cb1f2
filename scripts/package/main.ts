import { runCommand } from '../../src/simulator/node/runCommand.ts'
import { packPackage } from './packPackage.ts'

await runCommand(async () => {
  const { file, kilobytes, version } = await packPackage()
  console.log(
    `assent-bitbucket ${version}: ${file}, ${kilobytes} kB. To publish it: npm publish ${file}`,
  )
})

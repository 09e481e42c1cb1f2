#!/usr/bin/env node
import { CommandError } from '../simulator/node/CommandError.ts'
import { runCommand } from '../simulator/node/runCommand.ts'
import { doctor } from './doctor/doctor.ts'
import { simulate } from '../simulator/node/simulate.ts'

const help = `Tools for apps inside Bitbucket Cloud pages.

  npx assent simulator --descriptor http://localhost:8080/atlassian-connect.json
                         a simulated Bitbucket with your app in it; --help shows its flags
  npx assent doctor --descriptor http://localhost:8080/atlassian-connect.json
                         what in your app will not work in Bitbucket, and what to mend`

await runCommand(async () => {
  const [command, ...args] = process.argv.slice(2)
  if (command === undefined || command === '--help' || command === 'help') return console.log(help)
  if (command === 'simulator') return simulate(args, 'npx assent simulator')
  if (command === 'doctor') return doctor(args)
  throw new CommandError(`There is no command "${command}". Run assent --help to see them all.`)
})

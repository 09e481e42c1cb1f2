import { createInstantConnect } from './createInstantConnect.ts'
import { createSenders } from './createSenders.ts'
import type { CompareParameters, CompareResult, SendParameters, SendResult } from './LongRun.ts'

const senders = createSenders()
const kept: unknown[] = []
const hosts = { simulator: window.AP, instant: createInstantConnect() }

function send({ sender, count, atOnce, isLeaking = false }: SendParameters): Promise<SendResult> {
  const sendOne = senders[sender]
  const start = performance.now()
  return new Promise((resolve) => {
    let sent = 0
    let settled = 0
    let failed = 0
    const finish = (answer: unknown) => {
      if (isLeaking) kept.push(answer)
      settled += 1
      if (settled === count) resolve({ ms: performance.now() - start, failed })
      else next()
    }
    const next = () => {
      if (sent === count) return
      sent += 1
      // A path of its own each: nothing may come out of a cache.
      sendOne(`/2.0/user?n=${sent}`, finish, (error) => {
        failed += 1
        finish(error)
      })
    }
    for (let index = 0; index < atOnce; index += 1) next()
  })
}

async function compare({
  senders: names,
  rounds,
  host,
  ...calls
}: CompareParameters): Promise<CompareResult> {
  const connect = hosts[host]
  if (connect) window.AP = connect
  const result: CompareResult = []
  for (let round = 0; round < rounds; round += 1) {
    const row: number[] = []
    for (let turn = 0; turn < names.length; turn += 1) {
      const index = (round + turn) % names.length
      const sender = names[index] ?? 'raw'
      const { ms, failed } = await send({ ...calls, sender })
      if (failed > 0) throw new Error(`${failed} of ${calls.count} calls failed: ${sender}.`)
      row[index] = ms
    }
    result.push(row)
  }
  return result
}

window.longRun = { send, compare }
const state = document.getElementById('state')
if (state) state.textContent = 'Ready'

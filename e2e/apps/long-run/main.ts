import { createSenders } from './createSenders.ts'
import type { SendParameters, SendResult } from './LongRun.ts'

const senders = createSenders()
const kept: unknown[] = []

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

window.longRun = { send }
const state = document.getElementById('state')
if (state) state.textContent = 'Ready'

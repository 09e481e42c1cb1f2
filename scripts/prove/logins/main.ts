import { runLoginProbe } from './runLoginProbe.ts'

// Built and run by proveLogins, with --expose-gc.
const { gc } = globalThis
if (!gc) throw new Error('Run this with --expose-gc.')
const [warmUp = 0, logins = 0] = process.argv.slice(2).map(Number)
const probe = await runLoginProbe({
  warmUp,
  logins,
  isLeaking: process.argv.includes('--leak'),
  readHeapBytes: () => {
    // Twice: finalizers of the first round free more.
    gc()
    gc()
    return process.memoryUsage().heapUsed
  },
})
console.log(JSON.stringify(probe))

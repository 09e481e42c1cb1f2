/** How much to run, from the environment. */
export interface RunSettings {
  /** Sequences of the model; the other suites scale with it. Default: 5,000. */
  runs: number
  /** Default: always the same, so that `npm test` can be repeated. */
  seed: number
}

const defaultRuns = 5_000
const defaultSeed = 20_261_123

/**
 * Read `RUNS` and `SEED`.
 *
 * @throws {Error} when one is set and is no whole number
 */
export function readRunSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): RunSettings {
  return {
    runs: readNumber(environment, 'RUNS', 1) ?? defaultRuns,
    seed: readNumber(environment, 'SEED', -(2 ** 31)) ?? defaultSeed,
  }
}

/** The part of a suite that runs `share` times as often as the model. At least one. */
export function toRuns({ runs }: RunSettings, share: number): number {
  return Math.max(1, Math.ceil(runs * share))
}

function readNumber(
  environment: Readonly<Record<string, string | undefined>>,
  name: 'RUNS' | 'SEED',
  minimum: number,
): number | undefined {
  const text = environment[name]
  if (text === undefined || text === '') return undefined
  const number = Number(text)
  if (Number.isInteger(number) && number >= minimum) return number
  throw new Error(`${name}=${text} is no whole number from ${minimum} on.`)
}

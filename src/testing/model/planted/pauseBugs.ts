import type { PlantedBug } from '../../planted/PlantedBug.ts'

const gate = 'core/createGate.ts'
const pause = 'core/createPause.ts'

/** Mistakes with an API that has had too many calls. The sequences have to find each of them. */
export const pauseBugs: readonly PlantedBug[] = [
  {
    name: 'calls go on though the API has had too many',
    file: gate,
    search: 'if (isPaused && waitsForApi(next)) continue',
    replace: '',
  },
  {
    name: "the vendor's server waits for the API",
    file: 'core/createWaiter.ts',
    search: '=> !job.isProxied',
    replace: '=> job.id > 0',
  },
  {
    name: 'nobody says that the pause is over',
    file: gate,
    search: 'pause.watch(pause.isOn() && [...queue].some(waitsForApi))',
    replace: '',
  },
  {
    name: 'a pause is timed though nobody waits',
    file: gate,
    search: 'pause.watch(pause.isOn() && [...queue].some(waitsForApi))',
    replace: 'pause.watch(pause.isOn())',
  },
  {
    name: 'what the server says of the pause is cut short',
    file: pause,
    search: 'end = Math.max(end, clock.now() + (ms ?? toRetryDelay(count)))',
    replace: 'end = clock.now() + (ms ?? toRetryDelay(count)) / 2',
  },
]

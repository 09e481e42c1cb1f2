// The simulated pages of Jest, jsdom's and happy-dom's, have no structuredClone. Browsers have, and the
// fake host copies with it what crosses between a frame and Bitbucket.
import { deserialize, serialize } from 'node:v8'

if (!('structuredClone' in globalThis)) {
  Object.assign(globalThis, {
    structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
  })
}

// Both sides: one wraps, the other exposes.
export { expose, windowEndpoint, wrap } from 'comlink'

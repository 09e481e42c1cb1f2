import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { refuse } from './refuse.ts'

/** Longest body of a call in bytes (1 MB). Ours. */
const maxSize = 1_048_576

/** Refuses a longer body with 413, and reads no more of it. */
export const limitBody: MiddlewareHandler = bodyLimit({
  maxSize,
  onError: (context) => refuse(context, 413, 'The request body is larger than 1 MB.'),
})

import { HostRequestError } from '../api/HostRequestError.ts'

/** What went wrong with a recording, and what to do next. */
export function toFailureWords(error: unknown): string {
  if (error instanceof SyntaxError) return 'That file holds no JSON. Choose a saved recording.'
  if (!(error instanceof HostRequestError)) return 'The file could not be read. Choose it again.'
  if (error.status === 0) {
    return 'The simulator did not answer. Check that it is running, then try again.'
  }
  if (error.status === 413) return 'That file is too large. A recording has at most 32 MB.'
  return error.explanation ?? 'The simulator refused that. Try again.'
}

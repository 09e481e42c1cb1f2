import { HostRequestError } from '../api/HostRequestError.ts'
import { InputError } from './InputError.ts'

/** What went wrong with something the user asked for, a sentence each. */
export function explainFailure(error: unknown): string[] {
  if (error instanceof InputError) return [error.message]
  if (!(error instanceof HostRequestError)) return ['Something went wrong. Try again.']
  if (error.explanation !== undefined) return error.explanation.split('\n')
  return error.status === 0
    ? ['The simulator did not answer. Check that it is running, then try again.']
    : ['The simulator answered with an error. Try again.']
}

import type { AccessRequest } from './AccessRequest.ts'

/** Whether a question shows as a flag: it does until the user presses Review. */
export function isFlagRequest({ form, isReviewed }: AccessRequest): boolean {
  return form === 'flag' && !isReviewed
}

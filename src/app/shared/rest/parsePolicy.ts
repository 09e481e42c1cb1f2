import * as v from 'valibot'
import { toDisplayText } from '../ui/toDisplayText.ts'

/** What the vendor's server says about a pull request. */
export interface Policy {
  verdict: 'pass' | 'attention'
  reasons: string[]
}

const policySchema = v.object({
  verdict: v.picklist(['pass', 'attention']),
  reasons: v.array(
    v.pipe(
      v.string(),
      v.transform((reason) => toDisplayText(reason, 300)),
    ),
  ),
})

/** @throws {v.ValiError} when the answer is no policy. */
export function parsePolicy(answer: unknown): Policy {
  return v.parse(policySchema, answer)
}

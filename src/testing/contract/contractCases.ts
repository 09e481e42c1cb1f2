import { answerCases } from './cases/answerCases.ts'
import { callCases } from './cases/callCases.ts'
import { consentCases } from './cases/consentCases.ts'
import { moduleCases } from './cases/moduleCases.ts'
import { tokenCases } from './cases/tokenCases.ts'
import type { ContractCase } from './ContractCase.ts'

/**
 * What `AP` does, whoever plays the host. The fake host, the real simple-xdm in one window and the
 * simulator in a browser are held to the same table.
 */
export const contractCases: readonly ContractCase[] = [
  ...moduleCases,
  ...callCases,
  ...answerCases,
  ...consentCases,
  ...tokenCases,
]

import { appFidelity } from './fidelity/appFidelity.ts'
import { appKindFidelity } from './fidelity/appKindFidelity.ts'
import { bridgeFidelity } from './fidelity/bridgeFidelity.ts'
import { consentFidelity } from './fidelity/consentFidelity.ts'
import type { FidelityEntry } from './fidelity/FidelityEntry.ts'
import { managementFidelity } from './fidelity/managementFidelity.ts'
import { pageFidelity } from './fidelity/pageFidelity.ts'
import { tokenFidelity } from './fidelity/tokenFidelity.ts'

/** Every behaviour of the simulator with its evidence: how far it is to be trusted. */
export const fidelityLedger: readonly FidelityEntry[] = [
  ...consentFidelity,
  ...appKindFidelity,
  ...tokenFidelity,
  ...pageFidelity,
  ...bridgeFidelity,
  ...appFidelity,
  ...managementFidelity,
]

import { accountFidelity } from './fidelity/accountFidelity.ts'
import { apModuleFidelity } from './fidelity/apModuleFidelity.ts'
import { appFidelity } from './fidelity/appFidelity.ts'
import { appKindFidelity } from './fidelity/appKindFidelity.ts'
import { bridgeFidelity } from './fidelity/bridgeFidelity.ts'
import { consentFidelity } from './fidelity/consentFidelity.ts'
import type { FidelityEntry } from './fidelity/FidelityEntry.ts'
import { gitFidelity } from './fidelity/gitFidelity.ts'
import { installFidelity } from './fidelity/installFidelity.ts'
import { issueFidelity } from './fidelity/issueFidelity.ts'
import { oauthFidelity } from './fidelity/oauthFidelity.ts'
import { pageFidelity } from './fidelity/pageFidelity.ts'
import { placeFidelity } from './fidelity/placeFidelity.ts'
import { pullRequestFidelity } from './fidelity/pullRequestFidelity.ts'
import { repositoryFidelity } from './fidelity/repositoryFidelity.ts'
import { restFidelity } from './fidelity/restFidelity.ts'
import { tokenFidelity } from './fidelity/tokenFidelity.ts'
import { vendorFidelity } from './fidelity/vendorFidelity.ts'

/** Every behaviour of the simulator with its evidence: how far it is to be trusted. */
export const fidelityLedger: readonly FidelityEntry[] = [
  ...consentFidelity,
  ...appKindFidelity,
  ...tokenFidelity,
  ...restFidelity,
  ...oauthFidelity,
  ...pageFidelity,
  ...placeFidelity,
  ...bridgeFidelity,
  ...apModuleFidelity,
  ...appFidelity,
  ...installFidelity,
  ...vendorFidelity,
  ...accountFidelity,
  ...issueFidelity,
  ...gitFidelity,
  ...pullRequestFidelity,
  ...repositoryFidelity,
]

import type { AtlassianConnect } from '../../../src/contract/AtlassianConnect.ts'
import type { ContractUser } from '../../../src/testing/contract/ContractCase.ts'

/** What the frame offers to whoever drives the browser. */
export interface ContractPage {
  /** @throws {Error} for a name that no case has */
  play: (name: string) => Promise<unknown>
}

declare global {
  interface Window {
    AP?: AtlassianConnect
    contract?: ContractPage
    /** What the browser's driver offers to the frame: the user of the page around it. */
    actAsUser?: (action: keyof ContractUser, calls?: number) => Promise<boolean>
  }
}

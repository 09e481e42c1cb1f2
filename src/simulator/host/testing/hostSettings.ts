import { defaultQuirks } from '../../../contract/defaultQuirks.ts'
import type { HostSettings } from '../../../contract/HostSettings.ts'

/** The host as the announcement describes it. */
export const hostSettings: HostSettings = { ...defaultQuirks, era: '2020' }

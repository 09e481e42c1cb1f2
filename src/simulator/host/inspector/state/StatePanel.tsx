import type { Inspector } from '../createInspector.ts'
import type { InspectedState } from '../InspectedState.ts'
import { ClockSection } from './ClockSection.tsx'
import { LinkSection } from './LinkSection.tsx'
import { RecordingSection } from './RecordingSection.tsx'
import { ResetSection } from './ResetSection.tsx'

export interface StatePanelProps {
  inspector: Inspector
  state: InspectedState
  onReload: () => void
}

/** The state as a whole: its address, its clock, and the way back. */
export function StatePanel({ inspector, state, onReload }: StatePanelProps) {
  return (
    <>
      <LinkSection inspector={inspector} />
      <ClockSection inspector={inspector} state={state} />
      <RecordingSection inspector={inspector} />
      <ResetSection inspector={inspector} onReload={onReload} state={state} />
    </>
  )
}

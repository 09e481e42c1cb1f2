import type { Inspector } from '../createInspector.ts'
import type { InspectedState } from '../InspectedState.ts'
import { RecordingSection } from '../recording/RecordingSection.tsx'
import { ClockSection } from './ClockSection.tsx'
import { LinkSection } from './LinkSection.tsx'
import { ResetSection } from './ResetSection.tsx'

export interface StatePanelProps {
  inspector: Inspector
  state: InspectedState
  onReload: () => void
}

/** The state as a whole: its address, its clock, what is recorded of it, and the way back. */
export function StatePanel({ inspector, state, onReload }: StatePanelProps) {
  return (
    <>
      <LinkSection inspector={inspector} />
      <ClockSection inspector={inspector} state={state} />
      <RecordingSection api={inspector.recording} saveFile={inspector.saveFile} />
      <ResetSection inspector={inspector} onReload={onReload} state={state} />
    </>
  )
}

import { useEffect } from 'react'
import { useStore } from 'zustand'
import { FailureMessage } from '../layout/FailureMessage.tsx'
import { LoadingMessage } from '../layout/LoadingMessage.tsx'
import type { Inspector as InspectorService } from './createInspector.ts'
import { FidelityPanel } from './fidelity/FidelityPanel.tsx'
import { PeoplePanel } from './people/PeoplePanel.tsx'
import { StatePanel } from './state/StatePanel.tsx'
import { SwitchesPanel } from './switches/SwitchesPanel.tsx'
import { Tabs } from './Tabs.tsx'
import { TimelinePanel } from './timeline/TimelinePanel.tsx'

export interface InspectorProps {
  inspector: InspectorService
  /** Load the page anew, as after a change of user. */
  onReload: () => void
}

const tabs = ['Timeline', 'Switches', 'People', 'State', 'Fidelity']

/** What happens in the simulator, and its switches. */
export function Inspector({ inspector, onReload }: InspectorProps) {
  useEffect(() => inspector.open(), [inspector])
  return (
    <Tabs
      label="Inspector"
      names={tabs}
      renderPanel={(name) => <Panel inspector={inspector} name={name} onReload={onReload} />}
    />
  )
}

function Panel({ inspector, name, onReload }: InspectorProps & { name: string }) {
  const view = useStore(inspector.state)
  if (name === 'Timeline') return <TimelinePanel inspector={inspector} />
  if (name === 'Fidelity') return <FidelityPanel />
  if (view.status === 'loading') return <LoadingMessage label="Loading the state" />
  if (view.status === 'failed') {
    return (
      <FailureMessage
        error={view.error}
        onRetry={() => void inspector.reload()}
        title="The state could not be loaded"
      />
    )
  }
  const panel = { inspector, onReload, state: view.value }
  if (name === 'Switches') return <SwitchesPanel {...panel} />
  return name === 'People' ? <PeoplePanel {...panel} /> : <StatePanel {...panel} />
}

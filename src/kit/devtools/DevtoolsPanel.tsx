import { useEffect } from 'react'
import { adoptStyles } from '../../bridge/flags/adoptStyles.ts'
import { devtoolsStyles } from './devtoolsStyles.ts'
import type { DevtoolsProps } from './DevtoolsProps.ts'
import { StageSection } from './StageSection.tsx'
import { StateSection } from './StateSection.tsx'
import { TimelineSection } from './TimelineSection.tsx'

/** The consent of one bridge, the calls through it, and the user's side to play. */
export function DevtoolsPanel({ bridge, devtools }: DevtoolsProps) {
  useEffect(() => adoptStyles(document, devtoolsStyles), [])
  return (
    <div data-assent-devtools="panel">
      <div data-columns>
        <StateSection bridge={bridge} />
        <StageSection devtools={devtools} />
      </div>
      <TimelineSection devtools={devtools} />
    </div>
  )
}

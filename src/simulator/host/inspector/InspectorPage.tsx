import { usePageTitle } from '../layout/usePageTitle.ts'
import type { Inspector as InspectorService } from './createInspector.ts'
import { Inspector } from './Inspector.tsx'
import styles from './InspectorPage.module.css'

export interface InspectorPageProps {
  inspector: InspectorService
  onReload: () => void
}

/** The inspector in a window of its own, for all pages of the simulator. */
export function InspectorPage({ inspector, onReload }: InspectorPageProps) {
  usePageTitle('Inspector')
  return (
    <div className={styles['page']}>
      <h1>Inspector</h1>
      <h2 className={styles['hint']}>What happens on all pages of this simulator</h2>
      <Inspector inspector={inspector} onReload={onReload} />
    </div>
  )
}

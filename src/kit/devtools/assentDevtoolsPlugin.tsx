import type { ReactElement } from 'react'
import { DevtoolsPanel } from './DevtoolsPanel.tsx'
import type { DevtoolsProps } from './DevtoolsProps.ts'

/** As `TanStackDevtools` of `@tanstack/react-devtools` takes it in `plugins`. */
export interface AssentDevtoolsPlugin {
  id: string
  name: string
  render: ReactElement
}

/** {@link DevtoolsPanel} as a plugin: `<TanStackDevtools plugins={[assentDevtoolsPlugin(…)]} />`. */
export function assentDevtoolsPlugin(props: DevtoolsProps): AssentDevtoolsPlugin {
  return { id: 'assent', name: 'Assent', render: <DevtoolsPanel {...props} /> }
}

import * as React from 'react'
import { findComponent } from './findComponent.ts'

/**
 * The component that renders, by its name, for a timeline: in development only, where React itself
 * keeps track of owners.
 *
 * @param given What the caller calls itself. Default: found.
 */
export function useCaller(given: string | undefined): string | undefined {
  const [found] = React.useState(() =>
    given === undefined && isDevelopment() ? findComponent(new Error().stack) : undefined,
  )
  return given ?? found
}

/** React's production build does not have it: react.dev/reference/react/captureOwnerStack. */
function isDevelopment(): boolean {
  return Reflect.has(React, 'captureOwnerStack')
}

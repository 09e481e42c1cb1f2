import type { ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { Button } from './shared/ui/Button.tsx'
import { LazyPart } from './shared/ui/LazyPart.tsx'
import { Skeleton } from './shared/ui/Skeleton.tsx'
import { messages } from './messages.ts'

export interface LazyViewProps {
  load: () => Promise<() => ReactNode>
}

/** A whole surface of the app, loaded when the frame is one of that kind. */
export function LazyView({ load }: LazyViewProps) {
  const { formatMessage } = useIntl()
  return (
    <LazyPart
      load={load}
      waiting={
        <div role="progressbar" aria-label={formatMessage(messages.loading)}>
          <Skeleton lines={4} />
        </div>
      }
      renderFailed={(retry) => (
        <div role="alert">
          <p>{formatMessage(messages.failed)}</p>
          <Button onClick={retry}>{formatMessage(messages.retry)}</Button>
        </div>
      )}
    />
  )
}

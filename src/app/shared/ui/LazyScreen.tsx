import { useIntl } from 'react-intl'
import { messages as recovery } from '../recovery/messages.ts'
import { Button } from './Button.tsx'
import { LazyPart, type LazyPartProps } from './LazyPart.tsx'
import { messages } from './messages.ts'
import { Skeleton } from './Skeleton.tsx'

/** A lazy part that is all there is to see: it says that it comes, and when it does not. */
export function LazyScreen<part>({
  load,
  children,
}: Pick<LazyPartProps<part>, 'load' | 'children'>) {
  const { formatMessage } = useIntl()
  return (
    <LazyPart
      load={load}
      waiting={
        <div aria-busy="true">
          <h1 className="visually-hidden">{formatMessage(messages.loading)}</h1>
          <Skeleton lines={4} />
        </div>
      }
      renderFailed={(retry) => (
        <section role="alert">
          <h1>{formatMessage(messages.screenFailed)}</h1>
          <Button onClick={retry}>{formatMessage(recovery.retry)}</Button>
        </section>
      )}
    >
      {children}
    </LazyPart>
  )
}

import { useCallback, useState, type ReactNode } from 'react'
import { LazyPart } from '../ui/LazyPart.tsx'
import { FlagContext, type AppFlag } from './useShowFlag.ts'

const loadGroup = () => import('./AppFlagGroup.tsx')

/** The app's place for flags. Atlaskit's are loaded when the first one is shown. */
export function AppFlags({ children }: { children: ReactNode }) {
  const [flags, setFlags] = useState<readonly AppFlag[]>()

  const show = useCallback(
    (flag: AppFlag) =>
      setFlags((shown = []) => [flag, ...shown.filter(({ id }) => id !== flag.id)]),
    [],
  )
  const dismiss = (id: string) => setFlags((shown) => shown?.filter((flag) => flag.id !== id))

  return (
    <FlagContext value={show}>
      {flags && (
        <LazyPart load={loadGroup} renderFailed={() => <PlainFlag flag={flags[0]} />}>
          {({ AppFlagGroup }) => <AppFlagGroup flags={flags} onDismiss={dismiss} />}
        </LazyPart>
      )}
      {children}
    </FlagContext>
  )
}

/** Says the same when Atlaskit's flag cannot be loaded, as offline. */
function PlainFlag({ flag }: { flag: AppFlag | undefined }) {
  return flag && <p role="alert">{flag.description}</p>
}

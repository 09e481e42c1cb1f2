import { useCallback, useEffect, useState, type ComponentType, type ReactNode } from 'react'
import type { AppFlagGroupProps } from './AppFlagGroup.tsx'
import { PlainFlag } from './PlainFlag.tsx'
import { FlagContext, type AppFlag } from './useShowFlag.ts'

type LoadState = { Group: ComponentType<AppFlagGroupProps> } | 'failed' | undefined

/** The app's place for flags. Atlaskit's are loaded when the first one is shown. */
export function AppFlags({ children }: { children: ReactNode }) {
  const [flags, setFlags] = useState<readonly AppFlag[]>([])
  const [loaded, setLoaded] = useState<LoadState>()
  const isNeeded = flags.length > 0 && typeof loaded !== 'object'

  const show = useCallback(
    (flag: AppFlag) => setFlags((shown) => [flag, ...shown.filter(({ id }) => id !== flag.id)]),
    [],
  )
  const dismiss = (id: string) => setFlags((shown) => shown.filter((flag) => flag.id !== id))

  useEffect(() => {
    if (!isNeeded) return
    let isCurrent = true
    import('./AppFlagGroup.tsx').then(
      ({ AppFlagGroup }) => isCurrent && setLoaded({ Group: AppFlagGroup }),
      () => isCurrent && setLoaded('failed'),
    )
    return () => {
      isCurrent = false
    }
  }, [isNeeded])

  return (
    <FlagContext value={show}>
      {children}
      {loaded === 'failed' &&
        flags.map((flag) => <PlainFlag key={flag.id} flag={flag} onDismiss={dismiss} />)}
      {typeof loaded === 'object' && <loaded.Group flags={flags} onDismiss={dismiss} />}
    </FlagContext>
  )
}

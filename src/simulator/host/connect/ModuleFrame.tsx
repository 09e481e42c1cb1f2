import Button from '@atlaskit/button/default/button'
import { useEffect, useEffectEvent, useState } from 'react'
import { LoadingMessage } from '../layout/LoadingMessage.tsx'
import type { BridgedFrame, ConnectBridge } from './createConnectBridge.ts'
import { createFrameHeight } from './createFrameHeight.ts'
import type { PageModule } from './createModuleCache.ts'
import type { AddressPage } from './AddressPage.ts'
import styles from './ModuleFrame.module.css'
import { toPageNames } from './toPageNames.ts'

export interface ModuleFrameProps {
  bridge: ConnectBridge
  page: PageModule | AddressPage
  /**
   * `content`: as high as the app asks for, within limits. `parent`: as large as the box around it,
   * whatever the app asks for. Default: `content`.
   */
  fit?: 'content' | 'parent'
  /** What the frame's script is told besides. The same object between renders. Default: nothing. */
  options?: Readonly<Record<string, unknown>>
  /** The frame's script has answered. */
  onStart?: () => void
  /** Escape was pressed inside the frame. */
  onEscape?: () => void
  /** The user wants a new frame, because this one does not start. */
  onReload: () => void
  /** The user has waited long enough. Default: they cannot say so. */
  onCancel?: () => void
}

// Observed; Bitbucket then asks "Wait or cancel?".
const startTimeoutMs = 5_000

/** An app's frame. */
export function ModuleFrame({
  bridge,
  page,
  fit = 'content',
  options,
  onStart,
  onEscape,
  onReload,
  onCancel,
}: ModuleFrameProps) {
  const [isFilling, setIsFilling] = useState(fit === 'parent')
  const tellStart = useEffectEvent(() => onStart?.())
  const tellEscape = useEffectEvent(() => onEscape?.())
  const [frame, setFrame] = useState<BridgedFrame>()
  const [height, setHeight] = useState<number>()
  const [phase, setPhase] = useState<'starting' | 'late' | 'started'>('starting')

  useEffect(() => {
    const toFrameHeight = createFrameHeight({ now: () => performance.now() })
    const opened = bridge.openFrame(page, {
      options,
      onInit: () => {
        setPhase('started')
        tellStart()
      },
      onEscape: () => tellEscape(),
      onFill: () => setIsFilling(true),
      onResize: (wish) => {
        const wanted = toFrameHeight(wish)
        if (wanted !== undefined) setHeight(wanted)
      },
    })
    // oxlint-disable-next-line react/set-state-in-effect -- Opening registers the frame with the bridge.
    setFrame(opened)
    const timer = setTimeout(
      () => setPhase((current) => (current === 'starting' ? 'late' : current)),
      startTimeoutMs,
    )
    return () => {
      clearTimeout(timer)
      opened.close()
    }
  }, [bridge, page, options])

  const { appName, title, runsAt } = toPageNames(page)
  return (
    <>
      {phase === 'starting' && <LoadingMessage label={`Loading ${appName}`} />}
      {phase === 'late' && (
        <div className={styles['late']}>
          <output>
            {appName} has not started. Check that it runs at {runsAt}.
          </output>
          <Button onClick={onReload}>Load it again</Button>
          {onCancel && <Button onClick={onCancel}>Cancel</Button>}
        </div>
      )}
      {frame && (
        <iframe
          className={styles[isFilling ? 'parent' : 'content']}
          id={frame.id}
          key={frame.id}
          name={frame.name}
          referrerPolicy="no-referrer"
          sandbox={frame.sandbox}
          src={frame.src}
          style={isFilling ? {} : { height }}
          title={title}
        />
      )}
    </>
  )
}

import Flag from '@atlaskit/flag/flag'
import { FlagGroup } from '@atlaskit/flag/flag-group'
import type { ActionType } from '@atlaskit/flag/types'
import { useEffect, useRef } from 'react'
import { safeHref } from '../core/safeHref.ts'
import { adoptStyles } from './adoptStyles.ts'
import { FlagIcon } from './FlagIcon.tsx'
import type { ConsentFlag, ConsentFlagAction } from './toConsentFlag.ts'
import { useCoveredHeight } from './useCoveredHeight.ts'

export interface ConsentFlagGroupProps {
  flag: ConsentFlag | undefined
  /** Of the group, for screen readers. */
  label: string
  /** Of the button that closes a flag, for screen readers. */
  dismissLabel: string
  manageUrl: string
  pageUrl: string | undefined
  onAsk: () => void
  onDismiss: () => void
}

const testId = 'assent-consent-flag'
const dismissButton = `[data-testid="${testId}-dismiss"]`

/*
 * Atlaskit lets a long description scroll in 100 px, which no keyboard reaches, and holds it and the
 * actions to 150 px by an inline style: in a narrow frame the actions would stand below its edge.
 */
const styles = `[data-assent-flags] [role='alert'] [aria-hidden='false'] {
  max-block-size: none !important;
  overflow: visible;
}`

/** The flag itself. It never goes away by itself: it holds the way on. */
export function ConsentFlagGroup(props: ConsentFlagGroupProps) {
  const { flag, label, dismissLabel, onDismiss, ...targets } = props
  const groupRef = useRef<HTMLDivElement>(null)
  const coveredHeight = useCoveredHeight(groupRef, flag?.id)

  useEffect(() => adoptStyles(document, styles), [])

  // Atlaskit's button has its name in English only.
  useEffect(() => {
    groupRef.current?.querySelector(dismissButton)?.setAttribute('aria-label', dismissLabel)
  })

  return (
    <>
      <div ref={groupRef} data-assent-flags="">
        <FlagGroup label={label} onDismissed={onDismiss} shouldRenderToParent>
          {flag ? (
            <Flag
              key={flag.id}
              id={flag.id}
              testId={testId}
              icon={<FlagIcon {...flag} />}
              title={flag.title}
              description={flag.description}
              actions={flag.actions.flatMap((action) => toFlagAction(action, targets) ?? [])}
            />
          ) : null}
        </FlagGroup>
      </div>
      {/* A frame is small: without this the flag would lie on the buttons under it. */}
      <div style={{ height: coveredHeight }} />
    </>
  )
}

/** Undefined where there is no safe address: the flag's words still say where to go. */
function toFlagAction(
  { kind, text }: ConsentFlagAction,
  {
    manageUrl,
    pageUrl = '',
    onAsk,
  }: Omit<ConsentFlagGroupProps, 'flag' | 'label' | 'dismissLabel' | 'onDismiss'>,
): ActionType | undefined {
  if (kind === 'ask') return { content: text, onClick: onAsk }
  const href = safeHref(kind === 'reload' ? pageUrl : manageUrl)
  // The frame cannot reload the page around it, but it may lead there after a click.
  return href === undefined
    ? undefined
    : { content: text, href, target: kind === 'reload' ? '_top' : '_blank' }
}

import Button from '@atlaskit/button/default/button'
import { type RefObject, useId } from 'react'
import { useStore } from 'zustand'
import type { AccessRequest } from '../../consent/AccessRequest.ts'
import { countWaitingCalls } from '../../consent/countWaitingCalls.ts'
import { isFlagRequest } from '../../consent/isFlagRequest.ts'
import type { Inspector } from '../createInspector.ts'
import styles from '../Inspector.module.css'
import { useFocusAfterPress } from './useFocusAfterPress.ts'

export interface QuestionButtonsProps {
  inspector: Inspector
  /** @param done what to say when it is done */
  onDo: (act: () => Promise<void>, done: string) => void
  /** Gets the focus when the buttons get disabled. */
  titleRef: RefObject<HTMLElement | null>
}

/** Allow, Deny and Ignore, for the access request that is open on this page. */
export function QuestionButtons({ inspector, onDo, titleRef }: QuestionButtonsProps) {
  const { answers, requests } = inspector.user
  const open = useStore(requests)
  const request = findShown(open)
  const hintId = useId()
  const markPressed = useFocusAfterPress(request?.id, titleRef)
  const name = request?.app.appName ?? ''
  const waiting = toWaitingWords(request ? countWaitingCalls(open, request.app.clientId) : 0)
  const answer = (verb: 'allow' | 'deny', done: string) => {
    if (!request) return
    markPressed()
    onDo(async () => answers[verb](request), done)
  }
  const button = {
    'aria-describedby': hintId,
    isDisabled: !request,
    spacing: 'compact',
  } as const

  return (
    <div aria-label="Access request" role="group">
      <div className={styles['row']}>
        <Button {...button} onClick={() => answer('allow', `Pressed Allow for ${name}.`)}>
          Allow
        </Button>
        <Button {...button} onClick={() => answer('deny', `Pressed Deny for ${name}.`)}>
          Deny
        </Button>
        <Button {...button} onClick={() => onDo(async () => undefined, `Left open: ${waiting}.`)}>
          Ignore
        </Button>
      </div>
      <p className={styles['subtle']} id={hintId}>
        {request ? `${name} asks: ${waiting}.` : explainNone(inspector.isBesidePage())}
      </p>
    </div>
  )
}

/** The one in the dialog, or else the oldest flag. */
function findShown(requests: readonly AccessRequest[]): AccessRequest | undefined {
  return requests.find((one) => !isFlagRequest(one)) ?? requests[0]
}

function toWaitingWords(count: number): string {
  return count === 1 ? '1 call waits' : `${count} calls wait`
}

function explainNone(isBesidePage: boolean): string {
  if (isBesidePage) return 'No access request is open on this page.'
  return 'No app is in this window: open the inspector beside a page to answer its access request.'
}

import { useIntl } from 'react-intl'
import { StatusIcon, type Tone } from '../../../shared/ui/StatusIcon.tsx'
import { toStepAdvice } from '../advice/toStepAdvice.ts'
import styles from './CheckCard.module.css'
import type { ConnectionStep, StepResult } from './ConnectionStep.ts'
import { messages } from './messages.ts'

const tones: Record<StepResult['type'], Tone> = {
  waiting: 'neutral',
  running: 'busy',
  passed: 'good',
  failed: 'bad',
  skipped: 'neutral',
  cancelled: 'neutral',
}

export interface StepItemProps {
  step: ConnectionStep
  result: StepResult
}

/** A step of the test: how it went, and if badly, why and what to do. */
export function StepItem({ step, result }: StepItemProps) {
  const { formatMessage, formatNumber } = useIntl()
  const time =
    'ms' in result &&
    formatNumber(Math.round(result.ms), {
      style: 'unit',
      unit: 'millisecond',
      unitDisplay: 'short',
    })
  return (
    <li data-step={step} data-result={result.type}>
      <StatusIcon tone={tones[result.type]} />
      <div className={styles['words']}>
        <span className={styles['name']}>{formatMessage(messages[step])}</span>
        <span className={styles['result']}>{formatMessage(messages[result.type], { time })}</span>
        {result.type === 'failed' && <Advice {...toStepAdvice(step, result.error)} />}
      </div>
    </li>
  )
}

function Advice({ why, fix, status }: ReturnType<typeof toStepAdvice>) {
  const { formatMessage } = useIntl()
  return (
    <div className={styles['advice']}>
      <p>{formatMessage(why, { status })}</p>
      <p>{formatMessage(fix)}</p>
    </div>
  )
}

import { useIntl } from 'react-intl'
import { Button } from '../../../shared/ui/Button.tsx'
import { useAnnounce } from '../../../shared/ui/useAnnounce.ts'
import { toStepAdvice } from '../advice/toStepAdvice.ts'
import { Card } from '../Card.tsx'
import styles from './CheckCard.module.css'
import { findFailedStep, type ConnectionCheck } from './ConnectionCheck.ts'
import { connectionSteps } from './ConnectionStep.ts'
import { messages } from './messages.ts'
import { StepItem } from './StepItem.tsx'
import type { UseConnectionCheckReturn } from './useConnectionCheck.ts'

/** The test of the connection, step by step. Its end is announced once. */
export function CheckCard({ check, run, cancel }: UseConnectionCheckReturn) {
  const { formatMessage } = useIntl()
  const announce = useAnnounce()
  const { isRunning, startedAt, steps } = check
  const wasRun = startedAt !== undefined && !isRunning

  async function runAndTell() {
    announce(toSummary(await run()))
  }

  function toSummary(ended: ConnectionCheck): string {
    if (ended.steps.vendor.type === 'passed') return formatMessage(messages.summaryPassed)
    const failed = findFailedStep(ended.steps)
    if (!failed) return formatMessage(messages.summaryCancelled)
    const { why, fix, status } = toStepAdvice(failed.step, failed.error)
    return formatMessage(messages.summaryFailed, {
      step: formatMessage(messages[failed.step]),
      why: formatMessage(why, { status }),
      advice: formatMessage(fix),
    })
  }

  return (
    <Card title={formatMessage(messages.heading)}>
      <p className={styles['intro']}>{formatMessage(messages.intro)}</p>
      <ol className={styles['steps']} data-check={isRunning ? 'running' : wasRun ? 'ended' : 'new'}>
        {connectionSteps.map((step) => (
          <StepItem key={step} step={step} result={steps[step]} />
        ))}
      </ol>
      <div className={styles['actions']}>
        <Button appearance="primary" isBusy={isRunning} onClick={() => void runAndTell()}>
          {formatMessage(startedAt === undefined ? messages.run : messages.again)}
        </Button>
        {/* It stays where it is, so that the focus does. */}
        <Button appearance="subtle" isDisabled={!isRunning} onClick={cancel}>
          {formatMessage(messages.cancel)}
        </Button>
      </div>
    </Card>
  )
}

import Button from '@atlaskit/button/default/button'
import styles from '../Inspector.module.css'

export interface ClockButtonsProps {
  onAdvance: (seconds: number, words: string) => void
}

const steps = [
  { words: '1 minute', seconds: 60 },
  { words: '2 hours', seconds: 7_200 },
]

/** Time passes at once. */
export function ClockButtons({ onAdvance }: ClockButtonsProps) {
  return (
    <fieldset className={styles['toggles']}>
      <legend>Clock</legend>
      {steps.map(({ words, seconds }) => (
        <Button key={words} onClick={() => onAdvance(seconds, words)} spacing="compact">
          +{words}
        </Button>
      ))}
    </fieldset>
  )
}

import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import styles from './Tabs.module.css'

export interface TabsProps {
  label: string
  names: readonly string[]
  renderPanel: (name: string) => ReactNode
}

const steps: Record<string, (index: number, count: number) => number> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index + count - 1) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
}

/** One panel at a time. The arrow keys lead from tab to tab, as the ARIA practices have it. */
export function Tabs({ label, names, renderPanel }: TabsProps) {
  const [current, setCurrent] = useState(0)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)

  const move = (event: KeyboardEvent) => {
    const next = steps[event.key]?.(current, names.length)
    if (next === undefined) return
    event.preventDefault()
    setCurrent(next)
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus()
  }

  return (
    <div className={styles['tabs']}>
      <div aria-label={label} className={styles['list']} ref={list} role="tablist">
        {names.map((name, index) => (
          <button
            aria-controls={`${id}-panel`}
            aria-selected={index === current}
            className={styles['tab']}
            id={`${id}-${index}`}
            key={name}
            onClick={() => setCurrent(index)}
            onKeyDown={move}
            role="tab"
            tabIndex={index === current ? 0 : -1}
            type="button"
          >
            {name}
          </button>
        ))}
      </div>
      <div
        aria-labelledby={`${id}-${current}`}
        className={styles['panel']}
        id={`${id}-panel`}
        role="tabpanel"
        tabIndex={-1}
      >
        {renderPanel(names[current] ?? '')}
      </div>
    </div>
  )
}

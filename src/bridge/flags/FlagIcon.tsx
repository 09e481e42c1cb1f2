import type { ConsentFlag } from './toConsentFlag.ts'

const icons: Record<ConsentFlag['tone'], { label: string; shape: string; color: string }> = {
  warning: {
    label: 'Warning',
    shape: 'M8 1.5 15 14H1Z',
    color: 'var(--ds-icon-warning)',
  },
  error: { label: 'Error', shape: 'M8 .8 15.2 8 8 15.2.8 8Z', color: 'var(--ds-icon-danger)' },
  information: {
    label: 'Information',
    shape: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z',
    color: 'var(--ds-icon-information)',
  },
}

/** The sign of a flag. Atlaskit's own icons are CommonJS, which Vite's dev server hands out wrongly. */
export function FlagIcon({ tone, toneLabel }: Pick<ConsentFlag, 'tone' | 'toneLabel'>) {
  const { label, shape, color } = icons[tone]
  const isInformation = tone === 'information'
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" role="img" aria-label={toneLabel ?? label}>
      <path d={shape} fill={color} />
      <path
        d={isInformation ? 'M8 7.2v4M8 4.6v.2' : 'M8 5.6v3.6M8 11.4v.2'}
        stroke="var(--ds-icon-inverse)"
        strokeWidth="1.6"
        strokeLinecap="round"
      />
    </svg>
  )
}

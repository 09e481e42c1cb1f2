import { defineMessages } from '../../../shared/locale/defineMessages.ts'

export const messages = defineMessages({
  heading: { id: 'connectionDiagnostics.heading', defaultMessage: 'Diagnostics' },
  intro: {
    id: 'connectionDiagnostics.intro',
    defaultMessage:
      'For a support request. It has your name, if the test has read it, and nothing else about you; no access token.',
  },
  label: { id: 'connectionDiagnostics.label', defaultMessage: 'Diagnostics to copy' },
  copy: { id: 'connectionDiagnostics.copy', defaultMessage: 'Copy diagnostics' },
  copied: { id: 'connectionDiagnostics.copied', defaultMessage: 'Diagnostics copied.' },
  selected: {
    id: 'connectionDiagnostics.selected',
    defaultMessage:
      'This frame may not write to the clipboard. The text is selected: copy it with your keyboard.',
  },
})

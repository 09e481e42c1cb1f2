import { escapeMarkup } from '../pages/escapeMarkup.ts'

export const confirmationHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
}

export interface Confirmation {
  title: string
  description: string
  /** What there is to know before, one line each. Default: nothing. */
  lines?: readonly string[]
}

/** Asks before a link sets the simulator back. */
export function renderConfirmation({ title, description, lines = [] }: Confirmation): string {
  const items = lines.map((line) => `<li>${escapeMarkup(line)}</li>`).join('')
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${escapeMarkup(title)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
  </head>
  <body>
    <main>
      <h1>${escapeMarkup(title)}</h1>
      <p>${escapeMarkup(description)} This sets the simulator back: your changes are lost.</p>
      ${items && `<ul>${items}</ul>`}
      <form method="post"><button>Open this start state</button></form>
    </main>
  </body>
</html>
`
}

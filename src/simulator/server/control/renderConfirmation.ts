import type { Scenario } from '../Scenario.ts'

export const confirmationHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'Cache-Control': 'no-store',
}

/** Asks before a link of another site sets the simulator back. The texts are the seed's own. */
export function renderConfirmation({ title, description }: Scenario): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${title}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${description} This sets the simulator back: your changes are lost.</p>
      <form method="post"><button>Open this start state</button></form>
    </main>
  </body>
</html>
`
}

import { escapeMarkup } from './escapeMarkup.ts'

// In the page, so that no browser asks for a file that is not there.
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E" +
  "%3Crect width='16' height='16' rx='4' fill='%230055cc'/%3E" +
  "%3Cpath d='M4 5h8l-1 7H5z' fill='white'/%3E%3C/svg%3E"

/**
 * The HTML of every host page; the bundle reads the address and does the rest.
 *
 * @param clockOffsetMs how far the simulator's clock is ahead of the browser's
 */
export function renderShell(origin: string, clockOffsetMs: number): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Bitbucket simulator</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="bb-api-canon-url" content="${escapeMarkup(origin)}">
    <meta name="simulator-clock-offset" content="${clockOffsetMs}">
    <link rel="icon" href="${icon}">
    <link rel="stylesheet" href="/assets/host.css">
    <script type="module" src="/assets/host.js"></script>
  </head>
  <body>
    <div id="root"></div>
    <noscript>These pages need JavaScript.</noscript>
  </body>
</html>
`
}

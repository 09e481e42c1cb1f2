/** The HTML of every host page; the bundle reads the address and does the rest. */
export function renderShell(origin: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Bitbucket simulator</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="bb-api-canon-url" content="${escapeAttribute(origin)}">
    <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
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

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}

import { expect, test } from 'vitest'
import { checkPage } from './checkPage.ts'

const bridge = '<script src="https://bitbucket.org/atlassian-connect/all.js"></script>'
const app = '<script type="module" crossorigin src="/assets/main-abcd.js"></script>'
const clean = `<!doctype html>
<html lang="en" data-color-mode="light">
  <head>
    <title>The style of on="one" page</title>
    <link rel="stylesheet" href="/assets/main-abcd.css" />
    ${bridge}
    ${app}
  </head>
  <body><div id="root"></div></body>
</html>`

const missing = 'The page must load https://bitbucket.org/atlassian-connect/all.js.'
const plain = 'all.js must be a plain script: the app needs it at once.'
const order = "The app's script must come after all.js."
const noInline = 'The page must hold no inline script.'
const noHandler = 'The page must hold no inline event handler.'
const noStyle = 'The page must hold no inline style.'

test('control: a clean page has no breach', () => {
  expect(checkPage(clean)).toEqual([])
})

test.each([
  [bridge, '', missing],
  ['https://bitbucket.org/', 'http://localhost:7990/', missing],
  ['<script src', '<script async src', plain],
  ['<script src', '<script defer src', plain],
  ['<script src', '<script type="text/javascript" src', plain],
  [`${bridge}\n    ${app}`, `${app}${bridge}`, order],
  [app, '', order],
  ['</head>', '<script>go()</script></head>', noInline],
  ['</head>', '<SCRIPT type="text/plain">go()</SCRIPT></head>', noInline],
  ['<body>', '<body onload="go()">', noHandler],
  ['</head>', '<style>a {}</style></head>', noStyle],
  ['<body>', '<body style="color: red">', noStyle],
])('behavior: reports "%s" made "%s"', (text, replacement, sentence) => {
  expect(checkPage(clean.replace(text, replacement))).toEqual([sentence])
})

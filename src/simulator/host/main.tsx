// The guard comes first: it must listen before simple-xdm, which listens as soon as it is loaded.
import './installMessageGuard.ts'
import '@atlaskit/css-reset'
import { setGlobalTheme } from '@atlaskit/tokens/set-global-theme'
import { createRoot } from 'react-dom/client'
import xdm from 'simple-xdm/host'
import { createHostServices } from './createHostServices.ts'
import { createPageEvents } from './events/createPageEvents.ts'
import { createWindowSend } from './createWindowSend.ts'
import { HostApp } from './HostApp.tsx'
import { readWindowName } from './readWindowName.ts'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root element to render into.')

const send = createWindowSend((input, init) => fetch(input, init), readWindowName(window))
const services = createHostServices({
  xdm,
  page: window,
  send,
  now: () => Date.now(),
  events: createPageEvents({ send, page: window }),
})

// Waiting for the theme keeps the page from flashing in the wrong colours.
await setGlobalTheme({ colorMode: 'auto', light: 'light', dark: 'dark', spacing: 'spacing' })
createRoot(root).render(<HostApp path={window.location.pathname} services={services} />)

import { createRoot } from 'react-dom/client'
import type { AtlassianConnect } from '../../../../src/contract/AtlassianConnect.ts'
import { BarePanel } from './BarePanel.tsx'

declare global {
  interface Window {
    AP?: AtlassianConnect
  }
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<BarePanel />)

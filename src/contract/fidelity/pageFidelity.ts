import type { FidelityEntry } from './FidelityEntry.ts'
import { fidelitySources as sources } from './fidelitySources.ts'

/** What the simulator does about the modules of a page and their frames. */
export const pageFidelity = [
  {
    id: 'page.sandbox',
    area: 'page',
    what: 'Frames have a sandbox without downloads and without pop-ups that escape it.',
    evidence: 'observed',
    source: sources.hostPage,
    date: '2022',
    quirk: 'frame_is_sandboxed',
  },
  {
    id: 'page.frameLocale',
    area: 'page',
    what: "A frame's address says nothing of the user's language.",
    evidence: 'observed',
    source: sources.hostPage,
    date: '2022',
    quirk: 'frame_locale',
  },
  {
    id: 'page.moduleLifetime',
    area: 'page',
    what: 'An open page asks for its modules again after 4.5 minutes, when they are shown again.',
    evidence: 'observed',
    source: sources.hostPage,
    date: '2022',
    quirk: 'module_lifetime_ms',
  },
  {
    id: 'page.moduleIsFound',
    area: 'page',
    what: 'A module stays on the page until the page fetches others in its place.',
    evidence: 'observed',
    source: sources.hostPage,
    date: '2022',
    quirk: 'module_leaves_page',
  },
  {
    id: 'page.moduleId',
    area: 'page',
    what: 'The id of a module is its app, its key and its target; a frame that claims another is denied.',
    evidence: 'observed',
    source: sources.hostPage,
    date: '2022',
  },
  {
    id: 'page.startTime',
    area: 'page',
    what: 'After five seconds without a sign of the frame the page says so.',
    evidence: 'observed',
    source: sources.hostPage,
    date: '2022',
  },
] as const satisfies FidelityEntry[]

import type { AtlassianConnect } from '../../contract/AtlassianConnect.ts'
import { defaultQuirks } from '../../contract/defaultQuirks.ts'
import type { HostSettings } from '../../contract/HostSettings.ts'
import type { FakeHttpAnswer } from '../fakeHost/FakeHostParameters.ts'

/** What a host page and its servers are like when the app's frame is loaded. */
export interface ContractArrangement {
  /** What Bitbucket remembers of the user. Default: `approved`. */
  decision?: 'none' | 'approved' | 'denied'
  /** Default: somebody is signed in. With `loginEnded`, until the frame was loaded. */
  viewer?: 'signedIn' | 'signedOut' | 'loginEnded'
  /** Default: each call asks, a denial is known after a reload, a question stays open for ever. */
  settings?: Partial<HostSettings>
  /**
   * What the API and the vendor's server answer, in this order; the last one stays. Default: what
   * they were asked, as JSON (`ContractEcho`).
   */
  answers?: readonly FakeHttpAnswer[]
  /** What the token endpoint answers. Default: what it has to. */
  tokenAnswer?: FakeHttpAnswer
  /** Whether the page says where the API is. Default: true. */
  hasApiAddress?: boolean
}

/** What the API and the vendor's server answer when nothing else is arranged. */
export interface ContractEcho {
  method: string
  /** From `/contract/` on. */
  path: string
  /** Null without a body. */
  body: string | null
}

/** Whoever sits before the page. */
export interface ContractUser {
  /** Resolves when an access request is open, and this many calls wait for it. Default: 1. */
  untilAsked(calls?: number): Promise<void>
  isAsked(): Promise<boolean>
  /** Press the button, and wait until no access request is open. */
  allow(): Promise<void>
  deny(): Promise<void>
}

/** The inside of an app's frame, in whatever host. */
export interface ContractFrame {
  ap: AtlassianConnect
  user: ContractUser
  /** What the bridge has written to the console as errors. */
  log: readonly string[]
}

/** One thing that every host does. */
export interface ContractCase {
  name: string
  arrange?: ContractArrangement
  /** Resolves with plain data. Runs in the frame. */
  play: (frame: ContractFrame) => unknown
  expected: unknown
  /** Where Atlassian's own frame script differs from the simulator's. */
  expectedOfAcjs?: unknown
}

/** The default of `ContractArrangement.settings`, which is Bitbucket as it was seen. */
export const contractSettings: HostSettings = {
  ...defaultQuirks,
  era: '2020',
  prompt_per_call: true,
  answer_settles_all: true,
  denial_known_after_reload: true,
  access_request_timeout_ms: 0,
}

/** How the API and the vendor's server of a host answer: as arranged, or with an echo. */
export function createContractAnswers({ answers = [] }: ContractArrangement) {
  let count = 0
  return (asked: ContractEcho): FakeHttpAnswer => {
    count += 1
    const echo = { status: 200, body: JSON.stringify({ ...asked, path: trimPath(asked.path) }) }
    return answers[Math.min(count, answers.length) - 1] ?? echo
  }
}

function trimPath(path: string): string {
  return path.slice(path.indexOf('/contract/'))
}

import type { PlantedBug } from '../../planted/PlantedBug.ts'

const share = 'transports/shareQuestion.ts'
const mark = 'transports/createAnswerMark.ts'

/** Mistakes between the frames of a page. The random pages have to find each of them. */
export const frameBugs: readonly PlantedBug[] = [
  {
    name: 'a frame does not wait its turn',
    file: share,
    search: 'return turn ? askInTurn(turn, call, context) : waitForTurn(call, context)',
    replace: 'return ask(call, context)',
  },
  {
    name: 'a frame waits for its own old question',
    file: share,
    search: 'return turn ? askInTurn(turn, call, context) : waitForTurn(call, context)',
    replace: 'return waitForTurn(call, context)',
  },
  {
    name: 'other frames do not see a refusal',
    file: share,
    search: 'await mark.setRefusal(code)',
    replace: 'void 0',
  },
  {
    name: 'what was refused before a click is its answer',
    file: share,
    search: 'if (context.byUser) noted = mark.read().catch(() => undefined)',
    replace: '',
  },
  {
    name: 'a question without an answer is asked again by the next frame',
    file: share,
    search: "void mark.setRefusal('ACCESS_TOKEN_REQUEST_FAILED').then(end, end)",
    replace: 'end()',
  },
  {
    name: 'a question without an answer keeps its turn',
    file: share,
    search: 'held.stopTimer = clock.setTimer(endLate, questionTimeoutMs)',
    replace: 'void endLate',
  },
  {
    name: 'a timer outlives the turn',
    file: share,
    search: '              held.stopTimer()\n              if',
    replace: '              if',
  },
  {
    name: 'a frame keeps its place in the line though nobody waits any more',
    file: 'core/createGate.ts',
    search: 'waiter.release = () => gone.abort()',
    replace: '',
  },
  {
    name: 'other frames do not hear of a grant',
    file: share,
    search: 'channel.tellGrant()\n',
    replace: '\n',
  },
  {
    name: 'frames wait for a question though access is granted',
    file: share,
    search: 'on the screen.\n    turn?.end()\n',
    replace: 'on the screen.\n',
  },
  {
    name: 'an access request that is left over undoes a grant',
    file: share,
    search: 'code !== undefined && grantCount === grantsBefore',
    replace: 'code !== undefined',
  },
  {
    name: 'a grant does not undo the refusals before it',
    file: share,
    search: 'await mark.setGrant()',
    replace: 'await Promise.resolve()',
  },
  {
    name: 'a refusal is news again and again',
    file: mark,
    search: 'for (const { name } of marks) known.add(name)',
    replace: '',
  },
  {
    name: 'a frame leaves its old marks behind',
    file: mark,
    search: '    releaseFormer()\n',
    replace: '',
  },
  {
    name: 'a grant elsewhere does not reach a frame that waits for a gesture',
    file: 'core/createBridge.ts',
    search: ' || consent.getPending()',
    replace: '',
  },
]

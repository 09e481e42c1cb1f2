import type { FakeHostBug } from './FakeHostBug.ts'

const host = 'createFakeHost.ts'
const bridge = 'fakeHost/createFakeBridge.ts'
const message = 'fakeHost/toMessage.ts'
const http = 'fakeHost/answerOverHttp.ts'
const prompts = 'fakeHost/createFakePrompts.ts'
const tokens = 'fakeHost/createFakeTokens.ts'

/** Ways to be kinder, or other, than Bitbucket. The contract has to find each of them. */
export const fakeHostBugs: readonly FakeHostBug[] = [
  {
    name: 'messages arrive in the task they are sent in',
    foundBy: 'nobody is called back in the task of the call',
    file: bridge,
    search: 'setTimeout(task)',
    replace: 'task()',
  },
  {
    name: 'any function among the arguments is a callback',
    foundBy: 'the host answers a function only where it is the last argument',
    file: bridge,
    search: 'const last = args.at(-1)',
    replace: 'const last = args.find(isFunction)',
  },
  {
    name: 'what a callback throws is lost',
    foundBy: 'what an error callback throws is logged, and the bridge goes on',
    file: bridge,
    search:
      'console.error(`[Simple-XDM] ${error instanceof Error ? error.message : String(error)}`)',
    replace: '',
  },
  {
    name: 'members that are null cross the bridge',
    foundBy: 'members that are null do not cross the bridge',
    file: message,
    search: '.filter(([, member]) => member !== null)',
    replace: '',
  },
  {
    name: 'messages carry anything',
    foundBy: 'a call that no host can carry throws',
    file: message,
    search: 'copyValue(clean(value, []))',
    replace: 'clean(value, [])',
  },
  {
    name: 'an Error keeps its text',
    foundBy: 'a token endpoint out of reach is an empty error',
    file: message,
    search: 'if (value instanceof Error || isNode(value)) return {}',
    replace: 'if (value instanceof Error) return { message: value.message }',
  },
  {
    name: 'the method is not in capitals',
    foundBy: 'type and data are the method and the body',
    file: host,
    search: 'method: method.toUpperCase()',
    replace: 'method',
  },
  {
    name: 'AP.require wraps what it hands out',
    foundBy: 'AP.require hands out the functions that stand on AP',
    file: host,
    search: 'Reflect.get(modules, name) ?? unknownModule',
    replace: 'name in modules ? (...args) => modules[name](...args) : unknownModule',
  },
  {
    name: 'a 401 goes to the app at once',
    foundBy: 'a 401 is tried again with a new token, and the app does not hear of it',
    file: host,
    search: 'given.status === 401 && !isLastTry',
    replace: 'false',
  },
  {
    name: 'a 401 is tried three times',
    foundBy: 'a second 401 goes to the app',
    file: host,
    search: 'receive(isForced || token.unauthenticated === true)',
    replace: 'receive(token.unauthenticated === true || calls.push(call) > 3)',
  },
  {
    name: 'a 401 of a guest is tried again',
    foundBy: 'a 401 is not tried again for whoever is signed out',
    file: host,
    search: 'receive(isForced || token.unauthenticated === true)',
    replace: 'receive(isForced)',
  },
  {
    name: 'no content is null',
    foundBy: 'no content arrives as undefined',
    file: http,
    search: "success?.(undefined, 'nocontent', xhr)",
    replace: "success?.(null, 'nocontent', xhr)",
  },
  {
    name: 'text is parsed',
    foundBy: 'text arrives as text where text is asked for',
    file: http,
    search: "if (responseType === 'text') return success?.(body, 'success', xhr)",
    replace: '',
  },
  {
    name: 'an HTTP error hands over its body',
    foundBy: 'a refusal arrives as an error with its body as text',
    file: http,
    search: "error?.(xhr, 'error', '')",
    replace: 'error?.(body)',
  },
  {
    name: 'what is not JSON arrives as text',
    foundBy: 'what should be JSON and is not arrives as an error',
    file: http,
    search: "return error?.(xhr, 'parsererror', reason)",
    replace: "return success?.(body, 'success', xhr)",
  },
  {
    name: 'one answer settles one question',
    foundBy: 'one Allow settles all questions that are open',
    file: prompts,
    search: 'const waiting = open.flatMap((prompt) => prompt.waiting)',
    replace: 'const waiting = open[0]?.waiting ?? []',
  },
  {
    name: 'a question never closes',
    foundBy: 'a question without an answer closes after its time',
    file: prompts,
    search: 'if (timeoutMs === 0) return',
    replace: 'return',
  },
  {
    name: 'a stored denial asks again',
    foundBy: 'a stored denial is an error of every call, and nobody is asked',
    file: tokens,
    search: 'else if (isDenied) reply(alreadyDenied)',
    replace: '',
  },
  {
    name: 'a denial is always known at once',
    foundBy: 'a denial that is known after a reload only lets the next call ask again',
    file: tokens,
    search: 'isDenied = !isDenialKnownAfterReload',
    replace: 'isDenied = true',
  },
  {
    name: 'a denial is never known',
    foundBy: 'a denial that is known at once refuses the next call',
    file: tokens,
    search: 'isDenied = !isDenialKnownAfterReload',
    replace: '',
  },
  {
    name: 'each call asks, also after Allow',
    foundBy: 'after Allow no call asks',
    file: tokens,
    search: 'hasToken ||= !error',
    replace: '',
  },
  {
    name: 'a denial has no code',
    foundBy: 'Deny is an error of the waiting call',
    file: tokens,
    search: "code: 'USER_DENIED_ACCESS', message: 'User denied access to app'",
    replace: "message: 'User denied access to app'",
  },
  {
    name: 'a guest is asked',
    foundBy: 'whoever is signed out is not asked, and calls without a token',
    file: tokens,
    search:
      "else if (viewer !== 'signedIn') reply(null, { access_token: '', unauthenticated: true })",
    replace: '',
  },
  {
    name: 'the end of a login is not noticed',
    foundBy: 'a login that ended while the page was open is an error of its own',
    file: tokens,
    search: "viewer === 'loginEnded' && hasToken",
    replace: 'false',
  },
  {
    name: 'a refusal of the token endpoint gets a code of ours',
    foundBy: 'the body of a refusal at the token endpoint is the error',
    file: tokens,
    search: 'return status >= 200 && status < 300 ? {} : { error: value }',
    replace: "return status >= 200 && status < 300 ? {} : { error: { code: 'REFUSED', value } }",
  },
  {
    name: 'the token endpoint is asked for each call',
    foundBy: 'a token at hand is used without asking the token endpoint',
    file: tokens,
    search: 'else if (isForced) exchange(false, reply)',
    replace: 'else if (hasToken) exchange(false, reply)',
  },
]

import { answers, takes, type Fault, type SeenToken } from './plantFault.ts'

export interface PlantedFault {
  title: string
  plant: Fault
  /** The rules that have to fail, and no others. */
  caughtBy: readonly string[]
}

const isExpired = ({ exp }: SeenToken) => typeof exp === 'number' && exp * 1000 < Date.now()
const jwt = (wrong: string) => `refuses a JWT: ${wrong}`
const reinstall = (wrong: string) => `refuses a second installation ${wrong}`

/** A hole in how an app reads the JWT of a page or a call. */
function hole(
  title: string,
  isTaken: (token: SeenToken, url: URL) => boolean,
  ...caughtBy: string[]
): PlantedFault {
  const plant = takes(
    ({ method, token, url }) => method === 'GET' && token !== undefined && isTaken(token, url),
  )
  return { title, plant, caughtBy }
}

/** A hole in who may replace the secret of a customer. */
function installHole(
  title: string,
  isTaken: (token: SeenToken | undefined, reinstalls: string) => boolean,
  caughtBy: string,
): PlantedFault {
  const plant = takes(
    ({ reinstalls, token }) => reinstalls !== undefined && isTaken(token, reinstalls),
  )
  return { title, plant, caughtBy: [caughtBy] }
}

/** Holes in what an app lets pass. */
export const securityFaults: PlantedFault[] = [
  {
    title: 'pages are for anybody',
    plant: takes(
      ({ method, hasToken, url }) =>
        method === 'GET' && !hasToken && /^\/($|vendor)/.test(url.pathname),
    ),
    caughtBy: ['refuses no JWT'],
  },
  {
    title: 'anything will do as a JWT',
    plant: takes(
      ({ hasToken, token, url }) => hasToken && !token && !url.search.includes('onerror'),
    ),
    caughtBy: ['refuses a JWT that is none'],
  },
  {
    title: 'nobody is let in',
    plant: answers((response, { search }) =>
      search === '' ? response : new Response('', { status: 401, headers: response.headers }),
    ),
    caughtBy: ['answers the right JWT'],
  },
  hole('alg none', ({ alg }) => alg === 'none', jwt('one that nobody signed (none)')),
  hole('alg NonE', ({ alg }) => alg === 'NonE', jwt('one that nobody signed (NonE)')),
  hole(
    'no signature',
    ({ alg, signature }) => alg === 'HS256' && signature === '',
    jwt('one without its signature'),
  ),
  hole('any HMAC', ({ alg }) => alg === 'HS512', jwt('another algorithm (HS512)')),
  hole(
    'the signature is not looked at',
    ({ alg, signature, isKnown, isSigned }) =>
      alg === 'HS256' && signature !== '' && isKnown && !isSigned,
    jwt('a forged one'),
    jwt('one signed with an empty secret'),
    jwt("one in another customer's name"),
  ),
  hole('anybody is installed', (t) => !t.isKnown, jwt('one of somebody who is not installed')),
  hole('time does not count', (token) => token.isSigned && isExpired(token), jwt('an expired one')),
  hole('no end', (t) => t.isSigned && t.exp === undefined, jwt('one that never expires')),
  hole(
    'any end',
    (t) => t.isSigned && typeof t.exp === 'string',
    jwt('one whose end is no number'),
  ),
  hole(
    'qsh is not looked at',
    (t) =>
      t.alg === 'HS256' && t.isSigned && typeof t.exp === 'number' && !isExpired(t) && !t.isForCall,
    jwt('one of another address (qsh)'),
    jwt('one of another method (qsh)'),
    jwt('one of no address (qsh)'),
    jwt('one of the context only (qsh)'),
    'refuses an address that was changed',
  ),
  hole('no qsh', (t) => t.isSigned && t.qsh === undefined, jwt('one of no address (qsh)')),
  hole(
    'context-qsh',
    (t) => t.isSigned && t.qsh === 'context-qsh',
    jwt('one of the context only (qsh)'),
  ),
  hole(
    'the query is not looked at',
    (t, url) => t.isSigned && url.searchParams.getAll('user').includes('somebody-else'),
    'refuses an address that was changed',
  ),
  installHole('takeover', (token) => token === undefined, reinstall('without a JWT')),
  installHole(
    'takeover with a secret of one’s own',
    (token) => token?.isKnown === true && !token.isSigned,
    reinstall('that its new secret signed'),
  ),
  installHole(
    'takeover by another customer',
    (token, reinstalls) =>
      token?.isSigned === true && token.iss !== reinstalls && token.isForCall && !isExpired(token),
    reinstall('that another customer signed'),
  ),
  installHole(
    'time of an installation',
    (token) => token?.isSigned === true && isExpired(token),
    reinstall('with an expired JWT'),
  ),
  installHole(
    'address of an installation',
    (token) => token?.isSigned === true && !token.isForCall,
    reinstall('with a JWT of another address'),
  ),
]

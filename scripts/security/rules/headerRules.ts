import { judgeHeaders } from '../../checks/judgeHeaders.ts'
import { callAddress } from '../callAddress.ts'
import { listAddresses } from '../listAddresses.ts'
import { readPageFiles } from '../readPageFiles.ts'
import type { SecurityRule } from '../SecurityRule.ts'
import type { SecurityTarget } from '../SecurityTarget.ts'

/** What each answer says besides its body, be it a page or a refusal. */
export const headerRules: SecurityRule[] = [
  {
    requirement: '3.0',
    title: 'Strict-Transport-Security of a year or more',
    check: eachAnswer(({ headers }) => {
      const value = headers.get('Strict-Transport-Security') ?? ''
      return Number(/max-age="?(\d+)/i.exec(value)?.[1] ?? 0) >= 31_536_000
    }, 'has no Strict-Transport-Security of a year'),
  },
  {
    requirement: '7.2',
    title: 'Referrer-Policy that gives the address to nobody',
    check: eachAnswer(
      ({ headers }) => /^(no-referrer|same-origin)$/.test(headers.get('Referrer-Policy') ?? ''),
      'lets other sites see its address, with the JWT',
    ),
  },
  {
    requirement: '7.3',
    title: 'Cache-Control with no-cache and no-store',
    check: eachAnswer(({ headers }) => {
      const given = (headers.get('Cache-Control') ?? '').toLowerCase().split(/\s*,\s*/)
      return given.includes('no-cache') && given.includes('no-store')
    }, 'may be kept by a cache'),
  },
  {
    requirement: '7.4',
    title: 'cookies are Secure, HttpOnly and SameSite=None',
    check: eachAnswer(
      ({ headers }) =>
        headers
          .getSetCookie()
          .every((cookie) =>
            [/;\s*secure/i, /;\s*httponly/i, /;\s*samesite=none/i].every((part) =>
              part.test(cookie),
            ),
          ),
      'sets a cookie that others can read or a frame cannot have',
    ),
  },
  {
    requirement: '-',
    title: 'no other site may read an answer (CORS)',
    check: eachAnswer(
      ({ headers }) => !headers.has('Access-Control-Allow-Origin'),
      'has Access-Control-Allow-Origin',
    ),
  },
  {
    requirement: '-',
    title: 'headers of pages and hashed files',
    check: async (target) => {
      const { page, files } = await readPageFiles(target)
      const asset = files.find(({ path }) => path.startsWith('/assets/'))
      if (!page) return 'There is no page.'
      // A page without files of its own cannot have them cached wrongly.
      const headers = asset?.headers ?? new Headers(unjudged)
      return judgeHeaders({ page: page.headers, asset: headers })
    },
  },
]

const unjudged = {
  'Cache-Control': 'immutable',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

function eachAnswer(isRight: (response: Response) => boolean, problem: string) {
  return async (target: SecurityTarget): Promise<string[]> => {
    const problems: string[] = []
    // Some servers answer headers only to those who ask from elsewhere.
    const headers = { Origin: 'https://evil.example' }
    for (const address of listAddresses(target.descriptor)) {
      const [answer, refusal] = [
        await callAddress(target, address, { headers }),
        await callAddress(target, address, { headers, jwt: null }),
      ]
      if (!isRight(answer)) problems.push(`${address.title} ${problem}.`)
      if (!isRight(refusal)) problems.push(`The refusal of ${address.title} ${problem}.`)
    }
    return problems
  }
}

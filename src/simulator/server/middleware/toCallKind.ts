import type { SimulatorCallKind } from './SimulatorMiddleware.ts'

const kinds: readonly [path: RegExp, kind: SimulatorCallKind][] = [
  [/^\/(?:!api\/)?2\.0\//, 'rest'],
  [/^\/site\/oauth2\/access_token$/, 'token'],
  [/^\/api-proxy\//, 'proxy'],
  [/^\/!api\/internal\/connect\/modules\//, 'modules'],
]

/** What a request to the simulator is to a middleware; undefined for pages, files and switches. */
export function toCallKind({ url }: Pick<Request, 'url'>): SimulatorCallKind | undefined {
  const { pathname } = new URL(url)
  return kinds.find(([path]) => path.test(pathname))?.[1]
}

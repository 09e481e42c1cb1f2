import type { Plugin } from 'vite'
import { replaceBitbucketOrigins } from '../node/replaceBitbucketOrigins.ts'
import type { RequestHandler } from '../node/RequestHandler.ts'
import { toNodeListener } from '../node/toNodeListener.ts'

export interface SimulatorPluginParameters {
  /** The simulated Bitbucket, such as `http://localhost:7990`. */
  simulatorOrigin: string
  /** The vendor's back end on the app's origin: answers what is its own. Default: there is none. */
  vendor?: { handle: RequestHandler }
}

/**
 * Lets Vite's dev server serve an app to the simulated Bitbucket: the page loads the bridge from
 * there, and the vendor's back end answers on the same origin as the page. Not part of a build.
 * No Content-Security-Policy: React's refresh needs an inline script. `npm test` runs the built app
 * under its policy.
 */
export function simulatorPlugin({ simulatorOrigin, vendor }: SimulatorPluginParameters): Plugin {
  return {
    name: 'assent-simulator',
    apply: 'serve',
    config: () => ({ server: { headers: { 'Referrer-Policy': 'no-referrer' } } }),
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => replaceBitbucketOrigins(html, simulatorOrigin),
    },
    configureServer(server) {
      if (vendor) server.middlewares.use(toNodeListener((request) => vendor.handle(request)))
    },
  }
}

import type { ConnectUiModule } from './ConnectDescriptor.ts'
import type { ConnectModuleType } from './connectModuleTypes.ts'

/** What the host asks for: which modules stand at a place of a page. */
export interface ConnectModulesRequest {
  target: ConnectTarget
  /**
   * Module type and location, such as
   * `webPanels:org.bitbucket.pullrequest.overview.informationPanel`, or the type alone.
   */
  modules: string[]
}

/** What a page shows, in the shape of REST 2.0; the address says which one it is. */
export interface ConnectTarget {
  type: string
  /** Of a pull request. */
  id?: number
  links: { self: { href: string } }
}

/**
 * One module as `POST /!api/internal/connect/modules/{principal}` answers it (observed on
 * Bitbucket's host page). The token is there only when the user needs not be asked.
 */
export interface ConnectModule {
  app_key: string
  app_name: string
  module_key: string
  module_type: ConnectModuleType
  /** Missing for a type that has one place only. */
  location?: string
  descriptor: ConnectUiModule
  /** The frame's address, context parameters and `jwt` in place. */
  url: string
  options: {
    'client-id': string
    'callback-url': string
    /** Separated by spaces. */
    scopes: string
    /** The text `true` when a denial is stored. */
    'user-denied': 'true' | 'false'
    'proxy-base-api-url': string
    'access-token'?: string
    /** Seconds. */
    'access-token-expires-in'?: number
  }
}

/** An entry of `GET /site/oauth2/scopes`. */
export interface ScopeDescription {
  name: string
  /** The sentence the user reads. */
  description: string
  icon: string
}

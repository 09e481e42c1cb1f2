/** Each lazy part of the app, loaded when it is called; the browser keeps what it has. */
export const loadView = {
  reviewDesk: () => import('./features/review-desk/ReviewDesk.tsx'),
  connection: () => import('./features/connection/ConnectionPage.tsx'),
  consentScreen: () => import('./shared/consent/ConsentScreen.tsx'),
  invalidContextScreen: () => import('./shared/InvalidContextScreen.tsx'),
  flags: () => import('./shared/consent/TranslatedConsentFlags.tsx'),
} as const

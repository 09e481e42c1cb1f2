import type { BridgeError } from './BridgeError.ts'
import type { ConsentNews } from './ConsentNews.ts'
import { errorCatalog } from './errorCatalog.ts'

export function toConsentNews({ code, details }: BridgeError): ConsentNews {
  return details.status === 401 && code === 'HTTP_ERROR' ? 'lost' : errorCatalog[code].news
}

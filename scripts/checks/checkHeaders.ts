import { headersForPath } from '../../src/simulator/node/headersForPath.ts'
import type { HeaderRule } from '../../src/simulator/node/parseHeadersFile.ts'
import { judgeHeaders } from './judgeHeaders.ts'

/** One sentence for each header that a `_headers` file gives wrongly to the page or a hashed file. */
export function checkHeaders(rules: HeaderRule[]): string[] {
  return judgeHeaders({
    page: headersForPath(rules, '/'),
    asset: headersForPath(rules, '/assets/main-abcd1234.js'),
  })
}

import { expect, test } from 'vitest'
import { fidelityLedger } from '../../src/contract/fidelityLedger.ts'
import { formatFidelity } from './formatFidelity.ts'

test('default', () => {
  const text = formatFidelity([
    {
      id: 'consent.oneQuestion',
      area: 'consent',
      what: 'An app asks once.',
      evidence: 'inferred',
      source: 'a post',
      date: '2020',
      quirk: 'prompt_per_call',
    },
  ])
  expect(text).toContain(
    '## Consent\n\n- An app asks once. **inferred**, 2020: a post.\n' +
      '  Quirk `prompt_per_call`: Each waiting call opens an access request of its own.\n',
  )
})

// To write it anew: npm run test:unit -- scripts/docs -u
test('behavior: docs/fidelity.md is the ledger of today', async () => {
  await expect(formatFidelity(fidelityLedger)).toMatchFileSnapshot('../../docs/fidelity.md')
})

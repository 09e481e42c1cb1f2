import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createDirectory } from '../../simulator/node/testing/createDirectory.ts'
import { parseFindings, runDoctor } from './testing/runDoctor.ts'

const sound = { key: 'a', name: 'A', baseUrl: 'http://localhost:1', vendor: { name: 'V' } }

async function examine(descriptor: string) {
  const directory = await createDirectory({ 'atlassian-connect.json': descriptor })
  const flag = `--descriptor=${join(directory, 'atlassian-connect.json')}`
  const [text, json] = await Promise.all([runDoctor(flag), runDoctor(flag, '--json')])
  expect([text.code, json.code]).toEqual([1, 1])
  return { text: text.stdout, findings: parseFindings(json) }
}

test.each([
  ['an unknown scope', JSON.stringify({ ...sound, scopes: ['everything'] }), /everything/],
  ['no JSON', '{', /is not JSON/],
  ['a page', '<!doctype html>', /holds a page, not a descriptor/],
])('default: %s is a finding, for people and for programs', async (_, descriptor, words) => {
  const { text, findings } = await examine(descriptor)
  expect(findings).toMatchObject([
    { check: 'descriptor', level: 'error', text: expect.stringMatching(words) },
  ])
  expect(text).toMatch(words)
  expect(text).toMatch(/1 error, 0 warnings\s*$/)
})

import { expect, test } from 'vitest'
import { checkHeldElsewhere } from './blocks/checkHeldElsewhere.ts'
import { checkHtml } from './blocks/checkHtml.ts'
import { checkJson } from './blocks/checkJson.ts'
import { checkShell } from './blocks/checkShell.ts'
import { checkTypes } from './blocks/checkTypes.ts'
import { createHelpReader } from './blocks/createHelpReader.ts'
import { findHolder, type Holder } from './blocks/findHolder.ts'
import { findStaleStandIns } from './blocks/findStaleStandIns.ts'
import { findUnheld } from './blocks/findUnheld.ts'
import { heldElsewhere } from './blocks/heldElsewhere.ts'
import { listDocuments } from './blocks/listDocuments.ts'
import { readCodeBlocks } from './blocks/readCodeBlocks.ts'
import { readDocuments } from './blocks/readDocuments.ts'

const readHelp = createHelpReader()

/** The blocks of all documents that one check holds. */
async function readHeld(holder: Holder) {
  const blocks = await readDocuments()
  return blocks.filter((block) => findHolder(block, heldElsewhere) === holder)
}

/** A document of one block, whose code begins in line 2. */
const plant = (language: string, ...lines: readonly string[]) =>
  readCodeBlocks('planted.md', [`\`\`\`${language}`, ...lines, '```', ''].join('\n'))

test('default: all documents are looked at', async () => {
  expect(await listDocuments()).toEqual(
    expect.arrayContaining([
      'README.md',
      'CONTRIBUTING.md',
      'docs/adopt.md',
      'docs/decisions/0003-server-as-a-function.md',
      'examples/tested-app/README.md',
      'src/bridge/README.md',
      'src/testing/model/README.md',
    ]),
  )
})

test('default: each block is held by something', async () => {
  const blocks = await readDocuments()
  expect(blocks.length).toBeGreaterThan(40)
  expect(findUnheld(blocks, heldElsewhere)).toEqual([])
})

test('default: what is held elsewhere is', async () => {
  expect(await checkHeldElsewhere(heldElsewhere, await readDocuments())).toEqual([])
})

test('default: each block of TypeScript type-checks', async () => {
  expect(await checkTypes(await readHeld('types'))).toEqual([])
})

test('default: documents use what stands in for the code of their readers', async () => {
  expect(findStaleStandIns(await readHeld('types'))).toEqual([])
})

test('default: each shell command is one that is there', async () => {
  expect(await checkShell(await readHeld('shell'), readHelp)).toEqual([])
})

test('default: JSON parses, and HTML is whole', async () => {
  const json = await readHeld('json')
  const html = await readHeld('html')
  expect([...json.flatMap(checkJson), ...html.flatMap(checkHtml)]).toEqual([])
})

test('behavior: blocks in lists, with longer fences, and open ones', () => {
  const lines = ['1. so', '', '   ```sh', '   npm test', '   ```', '~~~~ts', '```', '~~~~', '```']
  expect(readCodeBlocks('planted.md', lines.join('\n'))).toEqual([
    { document: 'planted.md', line: 3, language: 'sh', code: 'npm test\n', isClosed: true },
    { document: 'planted.md', line: 6, language: 'ts', code: '```\n', isClosed: true },
    { document: 'planted.md', line: 9, language: '', code: '', isClosed: false },
  ])
})

test('control: wrong types, names, imports, syntax and states are found with their lines', async () => {
  const found = await checkTypes([
    ...plant(
      'tsx',
      "import { createBrigde } from 'assent-bitbucket'",
      "import { ConsentFlags } from 'assent-bitbucket/flags'",
      '',
      'const bridge = createBridge({ transport: createConnectTransport(() => window.AP) })',
      'const status: number = bridge.consent.getState().status',
      'createBrigde(readNothing, status)',
      '',
      '<YourApp bridge={bridge} />',
    ),
    ...plant('ts', 'const one = 1', 'const two = = 2'),
    ...plant('mermaid', 'sequenceDiagram', '  one->>two: so'),
    ...plant('ts', "import { open } from 'assent-bitbucket/nowhere'", 'open()'),
    ...plant('mermaid', 'stateDiagram-v2', '  unknown --> asking: so', '  asking --> granted2: no'),
  ])
  const sentences = found.map((sentence) => sentence.replace(/(?<=check: ).*(?= \(TS)/, '…'))
  expect(sentences.toSorted()).toEqual([
    'planted.md:1 is a diagram, and none of the states of consent: nothing holds it.',
    'planted.md:2 does not type-check: … (TS2307)',
    'planted.md:2 does not type-check: … (TS2724)',
    'planted.md:3 does not parse: Unexpected token.',
    'planted.md:3 does not type-check: … (TS6133)',
    'planted.md:4 does not type-check: … (TS2820)',
    'planted.md:6 does not type-check: … (TS2322)',
    'planted.md:7 uses "readNothing", which is nowhere: import it, or say in docs/blocks/standIns.ts what it stands for.',
    'planted.md:9 uses "YourApp", which is nowhere: import it, or say in docs/blocks/standIns.ts what it stands for.',
  ])
})

test('control: shell commands that are not there are found with their lines', async () => {
  const lines = [
    'npm run nothing          # a comment',
    'npm start && npm run simulator -- --descripter http://localhost:8080',
    'npm run docs -- --fast',
    'npm install --save-dev assent-bitbucket left-pad',
    'npx assent examine',
    'CI=1 npx assent doctor --yaml',
    'npx playwright test --shards=1/4',
    'npx cowsay',
    'node examples/none.mjs',
    'curl localhost:7990/__simulator/nothing',
    'curl https://example.com/',
    'git clone http://localhost:7990/acme',
    'rm -r dist',
    'npm test | tee log',
  ]
  const found = await checkShell(plant('sh', ...lines), readHelp)
  expect(found.map((sentence) => sentence.replace(/^planted\.md:(\d+) ".*?" /, '$1 '))).toEqual([
    '2 needs a script "nothing", which package.json lacks.',
    '3 has the flag --descripter, which the help of "simulator" does not name.',
    '4 has flags for "docs", which nothing holds: see docs/blocks/createNpmCheck.ts.',
    '5 installs or says "left-pad", which no package.json here names.',
    '6 has the command "examine", which assent does not know.',
    '7 has the flag --yaml, which the help of assent doctor does not name.',
    '8 has the flag --shards, which the help of playwright test does not name.',
    '9 is no program that is known here: see docs/blocks/createNpxCheck.ts.',
    '10 starts examples/none.mjs, which is no file.',
    '11 is answered with 404 by the simulator.',
    '12 calls no simulator at localhost:7990: see docs/blocks/checkCurl.ts.',
    '13 clones http://localhost:7990/acme, which is no simulated repository.',
    '14 is no command that is known here.',
    '15 has shell syntax: |, which nothing holds.',
  ])
})

test('control: bad JSON and HTML are found with their lines', () => {
  expect(plant('json', '{ "key": … }').flatMap(checkJson)).toEqual([
    expect.stringMatching(/^planted\.md:1 is no JSON: /),
  ])
  const lines = [
    '<!doctype html>',
    '<script src="https://bitbucket.org/assets/all.js"></script>',
    '<script>if (1 < 2) go()</script>',
    '<script src="https://cdn.example/all.js"></script>',
    '<p>one<br></b>',
    '<main>',
    'a < b',
  ]
  expect(plant('html', ...lines).flatMap(checkHtml)).toEqual([
    "planted.md:5 loads a script from https://cdn.example/all.js, which is neither Bitbucket's nor a path.",
    'planted.md:6 closes <b>, which is not open.',
    'planted.md:7 opens <main>, which nothing closes.',
    'planted.md:8 has a "<" that begins no tag.',
  ])
  expect(
    plant('html', '<a href="/">on</a>', '<script src="all.js"></script>').flatMap(checkHtml),
  ).toEqual([])
})

test('control: a block that nothing holds is found, and a table that holds nothing', async () => {
  const blocks = [...plant('', 'so'), ...plant('diff', '+ so'), ...plant('text', 'Stop.')]
  const printedBy = ['src/simulator/node/simulate.ts']
  const entry = { document: 'planted.md', count: 1 }
  const entries = [
    { ...entry, language: 'text', printedBy },
    { ...entry, language: 'nginx', test: 'docs/hosting.node.test.ts', mention: 'nginx' },
    { ...entry, language: 'diff', test: 'docs/hosting.node.test.ts', mention: 'diff' },
  ]
  expect(findUnheld(blocks, entries.slice(0, 1))).toEqual([
    'planted.md:1 has a block without a language: say one, such as text.',
    'planted.md:1 has a block of diff, which docs/blocks/heldElsewhere.ts does not list.',
  ])
  expect(await checkHeldElsewhere(entries, blocks)).toEqual([
    'planted.md:2 "Stop." is printed by neither src/simulator/node/simulate.ts.',
    'docs/blocks/heldElsewhere.ts: planted.md has 0 blocks of nginx, and 1 are held.',
    'docs/blocks/heldElsewhere.ts: planted.md has blocks of diff, which docs/hosting.node.test.ts does not read.',
  ])
})

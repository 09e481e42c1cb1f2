import { expect, test } from 'vitest'
import { createObjectStore } from './createObjectStore.ts'
import { listChanges } from './listChanges.ts'
import { pairRenames } from './pairRenames.ts'
import { type PatchOptions, toPatchText } from './toPatchText.ts'
import { type FileChange, writeTree } from './writeTree.ts'

const numbers = Array.from({ length: 20 }, (_, index) => `${index}\n`)
const before: Record<string, FileChange> = {
  bin: { content: 'a\0b' },
  'moved.txt': { content: 'one\ntwo\nthree\nfour\n' },
  mode: { content: 'x\n' },
  noeol: { content: 'last' },
  'ü "q".txt': { content: 'ü\n' },
}
const after: Record<string, FileChange> = {
  bin: { content: 'a\0c' },
  'd/moved.txt': { content: 'one\ntwo\nthree\nFOUR\n' },
  mode: { content: 'x\n', mode: '100755' },
  new: { content: 'new\n' },
  noeol: { content: 'last\n' },
  'ü "q".txt': { content: 'U\n' },
}

function patch(
  old: Record<string, FileChange>,
  fresh: Record<string, FileChange>,
  options?: PatchOptions,
): string {
  const objects = createObjectStore()
  const [from, to] = [old, fresh].map((files) =>
    writeTree(objects, undefined, new Map(Object.entries(files))),
  )
  const changes = pairRenames(objects, listChanges(objects, from, to))
  return toPatchText(objects, changes, options).toString()
}

// Of git 2.39: `git diff -M`.
const byGit = String.raw`diff --git a/bin b/bin
index 20b5be9..88f3700 100644
Binary files a/bin and b/bin differ
diff --git a/moved.txt b/d/moved.txt
similarity index 73%
rename from moved.txt
rename to d/moved.txt
index f384549..c6a1cb7 100644
--- a/moved.txt
+++ b/d/moved.txt
@@ -1,4 +1,4 @@
 one
 two
 three
-four
+FOUR
diff --git a/mode b/mode
old mode 100644
new mode 100755
diff --git a/new b/new
new file mode 100644
index 0000000..3e75765
--- /dev/null
+++ b/new
@@ -0,0 +1 @@
+new
diff --git a/noeol b/noeol
index 1c1206e..b25fa3f 100644
--- a/noeol
+++ b/noeol
@@ -1 +1 @@
-last
\ No newline at end of file
+last
diff --git "a/\303\274 \"q\".txt" "b/\303\274 \"q\".txt"
index be761e0..765140b 100644
--- "a/\303\274 \"q\".txt"<tab>
+++ "b/\303\274 \"q\".txt"<tab>
@@ -1 +1 @@
-ü
+U
`.replaceAll('<tab>', '\t')

test('default: as git writes it', () => {
  expect(patch(before, after)).toBe(byGit)
})

test('parameters: binary', () => {
  expect(patch(before, after, { binary: false })).not.toContain('bin')
})

test('parameters: context', () => {
  const changed = numbers.map((line, index) => ([4, 12].includes(index) ? 'x\n' : line))
  const hunks = (context: number) =>
    patch({ f: { content: numbers.join('') } }, { f: { content: changed.join('') } }, { context })
      .split('\n')
      .filter((line) => line.startsWith('@@'))

  expect(hunks(0)).toEqual(['@@ -5 +5 @@', '@@ -13 +13 @@'])
  expect(hunks(3)).toEqual(['@@ -2,7 +2,7 @@', '@@ -10,7 +10,7 @@'])
  expect(hunks(4)).toEqual(['@@ -1,17 +1,17 @@'])
})

test('parameters: ignoreWhitespace', () => {
  const [old, fresh] = [{ f: { content: 'a b\n' } }, { f: { content: 'a  b \n' } }]

  expect(patch(old, fresh)).toContain('+a  b')
  expect(patch(old, fresh, { ignoreWhitespace: true })).not.toContain('@@')
})

test('behavior: texts that have nothing in common are replaced as a whole, without delay', () => {
  const content = (word: string) =>
    Array.from({ length: 5_000 }, (_, n) => `${word} ${n}\n`).join('')
  const text = patch({ f: { content: content('a') } }, { f: { content: content('b') } })

  expect(text).toContain('@@ -1,5000 +1,5000 @@')
})

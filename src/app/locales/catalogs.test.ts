import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { describe, expect, test } from 'vitest'
import { loadCatalog } from '../shared/locale/loadCatalog.ts'
import { locales, type Locale } from '../shared/locale/Locale.ts'
import { listMessages } from '../testing/listMessages.ts'

const english = listMessages()
const others: Locale[] = ['de', 'ja', 'ar']

test('default: the app has messages, each with an id of its own', () => {
  expect(english.size).toBeGreaterThan(4)
  expect([...english.keys()].filter((id) => !/^[a-zA-Z]+\.[a-zA-Z]+$/.test(id))).toEqual([])
})

test('default: all languages are held to the English messages', () => {
  expect(others).toEqual(Object.keys(locales).filter((locale) => locale !== 'en'))
})

describe.each(others)('%s', (locale) => {
  test('default: has each message, and no other', async () => {
    const catalog = await loadCatalog(locale)
    expect(Object.keys(catalog).toSorted()).toEqual([...english.keys()].toSorted())
  })

  test('behavior: a message has the same values and tags as in English', async () => {
    const catalog = await loadCatalog(locale)
    const differing = Object.entries(catalog).filter(([id, elements]) => {
      const expected = toNames(parse(english.get(id) ?? ''))
      return toNames(elements).join() !== expected.join()
    })
    expect(differing.map(([id]) => id)).toEqual([])
  })

  test('behavior: a plural has each form that the language has', async () => {
    const catalog = await loadCatalog(locale)
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    const lacking = Object.entries(catalog).filter(([, elements]) =>
      listPlurals(elements).some((given) => forms.some((form) => !given.includes(form))),
    )
    expect(lacking.map(([id]) => id)).toEqual([])
  })
})

/** The values and tags of a message, each once, in order. */
function toNames(elements: MessageFormatElement[]): string[] {
  const names = flatten(elements).flatMap((element) =>
    element.type === TYPE.literal || element.type === TYPE.pound
      ? []
      : [`${element.type}:${element.value}`],
  )
  return [...new Set(names)].toSorted()
}

function listPlurals(elements: MessageFormatElement[]): string[][] {
  return flatten(elements).flatMap((element) =>
    element.type === TYPE.plural ? [Object.keys(element.options)] : [],
  )
}

function flatten(elements: MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return [element, ...flatten(element.children)]
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element]
    return [element, ...Object.values(element.options).flatMap(({ value }) => flatten(value))]
  })
}

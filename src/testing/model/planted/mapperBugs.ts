import type { PlantedBug } from '../../planted/PlantedBug.ts'

const mapper = 'core/parseHostError.ts'
const reader = 'core/readHostValue.ts'

/** Mistakes in the reading of errors. The fuzz has to find each of them. */
export const mapperBugs: readonly PlantedBug[] = [
  {
    name: 'a getter that throws is not caught',
    file: reader,
    search: '    return Reflect.get(value, key)\n  } catch {',
    replace: '    return Reflect.get(value, key)\n  } catch (error) {\n    if (error) throw error',
  },
  {
    name: 'the text is shown as it came',
    file: mapper,
    search: 'report.text && toSafeText(report.text)',
    replace: 'report.text',
  },
  {
    name: 'the code is shown as it came',
    file: mapper,
    search: 'hostCode && toSafeText(hostCode)',
    replace: 'hostCode',
  },
  {
    name: 'the value itself becomes the cause',
    file: mapper,
    search: 'const all = { ...options, details }',
    replace: 'const all = { ...options, details, cause: values[0] }',
  },
  {
    name: 'keys of the payload are taken over',
    file: mapper,
    search: 'const report = readHostValue(',
    replace: `const first = Object(typeof values[0] === 'symbol' ? 0 : values[0])
      try {
        if (Object.hasOwn(first, '__proto__')) Object.assign(Object.prototype, first['__proto__'])
      } catch {}
      const report = readHostValue(`,
  },
  {
    name: 'depth has no limit',
    file: reader,
    search: 'if (depth > maximumDepth) return',
    replace: '',
  },
]

import { createSeedHistory } from './createSeedHistory.ts'
import { vera } from './people.ts'

const basket = `export function total(prices: readonly number[]): number {
  return prices.reduce((sum, price) => sum + price, 0)
}
`
const exactBasket = `/** Half a cent goes to the even neighbour. */
export function round(cents: number): number {
  const below = Math.floor(cents)
  if (cents - below !== 0.5) return Math.round(cents)
  return below % 2 === 0 ? below : below + 1
}

export function total(prices: readonly number[]): number {
  return round(prices.reduce((sum, price) => sum + price, 0))
}
`
const retry = `export async function retry<value>(pay: () => Promise<value>): Promise<value> {
  return pay()
}
`
const twice = `export async function retry<value>(pay: () => Promise<value>): Promise<value> {
  return pay().catch(pay).catch(pay)
}
`
const logged = `import { log } from './log.ts'

export async function retry<value>(pay: () => Promise<value>): Promise<value> {
  const again = (error: unknown) => {
    log('A payment failed.', error)
    return pay()
  }
  return pay().catch(again).catch(again)
}
`
const log = `export function log(text: string, error: unknown): void {
  console.warn(text, error)
}
`

/** What git knows of the seed's first repository, and the branches of its pull requests. */
export function createCheckoutHistory(now: number) {
  const history = createSeedHistory(now, '# checkout\n\nTakes payments.\n')
  history.commit(vera, 60, 'Take payments', {
    'docs/retries.md': '# Retries\n\nA payment is tried once.\n',
    'src/basket.ts': basket,
    'src/old-basket.ts': `export { total } from './basket.ts'\n`,
    'src/payments/retry.ts': retry,
  })
  const remove = history.merge(3, {
    title: 'Remove the old basket',
    daysAgo: 2,
    commits: [{ message: 'Remove the old basket', files: { 'src/old-basket.ts': null } }],
  })
  return {
    store: history.store,
    remove,
    retry: history.propose({
      title: 'Retry failed card payments',
      commits: [
        {
          message: 'Try a payment three times',
          files: {
            'docs/retries.md': '# Retries\n\nA payment is tried three times.\n',
            'src/payments/retry.ts': twice,
          },
        },
        {
          message: 'Retry failed card payments',
          files: { 'src/payments/log.ts': log, 'src/payments/retry.ts': logged },
        },
      ],
    }),
    round: history.propose({
      title: 'Round totals half to even',
      commits: [{ message: 'Round totals half to even', files: { 'src/basket.ts': exactBasket } }],
    }),
  }
}

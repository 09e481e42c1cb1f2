import { bitbucketAddresses } from '../../src/contract/bitbucketAddresses.ts'

const { host, script } = bitbucketAddresses

/** One sentence for each thing in the built page that its policy forbids or Bitbucket needs else. */
export function checkPage(html: string): string[] {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
  const bridge = scripts.findIndex(([, attributes = '']) =>
    attributes.includes(`src="${host}${script}"`),
  )
  const bridgeAttributes = scripts[bridge]?.[1] ?? ''
  const app = scripts.findIndex(([, attributes = '']) => /type="module"/.test(attributes))
  const demands: [isMet: boolean, demand: string][] = [
    [bridge >= 0, `The page must load ${host}${script}.`],
    [
      !/\b(async|defer|type=)/.test(bridgeAttributes),
      'all.js must be a plain script: the app needs it at once.',
    ],
    [app > bridge, "The app's script must come after all.js."],
    [
      scripts.every(([, , body = '']) => body.trim() === ''),
      'The page must hold no inline script.',
    ],
    [!/<[^>]+\son\w+=/i.test(html), 'The page must hold no inline event handler.'],
    [!/<style\b|<[^>]+\sstyle=/i.test(html), 'The page must hold no inline style.'],
  ]
  return demands.filter(([isMet]) => !isMet).map(([, demand]) => demand)
}

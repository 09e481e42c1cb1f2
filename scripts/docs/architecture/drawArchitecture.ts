import { architectureStyle } from './architectureStyle.ts'
import { orderLayers, toFamily, type DrawnLayer } from './orderLayers.ts'

const width = 800
const boxWidth = 136
const boxHeight = 26
const rowHeight = 38
const top = 24
const left = 16
/** From a box's right edge to the middle of the arrows that end on it. */
const inset = 14

/** Folders that have a colour in the style sheet. */
const families = ['app', 'bridge', 'simulator']

/**
 * The layers as a flight of stairs. Each row leads from a layer to the right; a dot says that it may
 * import the layer at the foot of the column. So no line meets a box but where it ends.
 */
export function drawArchitecture(layers: readonly DrawnLayer[]): string {
  const ordered = orderLayers(layers)
  const ground = ordered.find(({ name }) => isForAll(name, ordered))
  const steps = ordered.filter((layer) => layer !== ground)
  const pitch = (width - 2 * left - boxWidth) / Math.max(1, steps.length - 1)
  const places = new Map(
    steps.map(({ name }, index) => {
      const x = left + index * pitch
      return [name, { x, y: top + index * rowHeight, column: x + boxWidth - inset }]
    }),
  )
  const bottom = top + steps.length * rowHeight
  const height = bottom + (ground ? boxHeight + 20 : 0)

  const lines: string[] = []
  const marks: string[] = []
  for (const { name, mayImport } of steps) {
    const place = places.get(name)
    const targets = mayImport.flatMap((one) => places.get(one) ?? [])
    if (!place || targets.length === 0) continue
    const y = place.y + boxHeight / 2
    const end = Math.max(...targets.map(({ column }) => column))
    lines.push(`M${round(place.x + boxWidth)} ${round(y)}H${round(end)}`)
    for (const { column } of targets) {
      marks.push(`<circle class="mark" cx="${round(column)}" cy="${round(y)}" r="3.5"/>`)
    }
  }
  for (const [name, { y, column }] of places) {
    const first = steps.find(({ mayImport }) => mayImport.includes(name))
    const from = places.get(first?.name ?? '')
    if (!from) continue
    lines.push(`M${round(column)} ${round(from.y + boxHeight / 2)}V${round(y - 7)}`)
    marks.push(`<path class="mark" d="M${round(column)} ${round(y)}l-4.5 -8h9z"/>`)
  }

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">`,
    '<title id="title">The layers, and which may import which</title>',
    `<desc id="desc">${escapeText(describe(ordered))}</desc>`,
    `<style>${architectureStyle}</style>`,
    `<rect class="ground" width="${width}" height="${height}"/>`,
    `<path class="line" d="${lines.join('')}"/>`,
    ...marks,
    ...[...places].map(([name, { x, y }]) => drawBox(name, { x, y, width: boxWidth })),
    ...(ground ? [drawGround(ground.name, bottom)] : []),
    drawHint(bottom),
    '</svg>\n',
  ].join('\n')
}

function drawBox(name: string, { x, y, width: own }: { x: number; y: number; width: number }) {
  const family = toFamily(name)
  const kind = families.includes(family) ? ` ${family}` : ''
  const middle = `x="${round(x + own / 2)}" y="${round(y + boxHeight / 2 + 4.5)}"`
  return [
    `<rect class="box${kind}" x="${round(x)}" y="${round(y)}" width="${own}" height="${boxHeight}" rx="4"/>`,
    `<text ${middle} text-anchor="middle">${escapeText(name)}</text>`,
  ].join('\n')
}

/** What all may import stands below all: an arrow from each would say no more. */
function drawGround(name: string, y: number): string {
  const whole = width - 2 * left
  return drawBox(`${name}: every layer above may import it`, { x: left, y, width: whole })
}

/** In the corner that no line reaches. */
function drawHint(bottom: number): string {
  const y = bottom - 58
  return [
    `<circle class="mark" cx="${left + 4}" cy="${y - 4}" r="3.5"/>`,
    `<text class="hint" x="${left + 14}" y="${y}">The layer of this row may import</text>`,
    `<text class="hint" x="${left + 14}" y="${y + 16}">the layer at the foot of this column.</text>`,
  ].join('\n')
}

/** The picture in words. */
function describe(layers: readonly DrawnLayer[]): string {
  const sentences = layers.map(({ name, mayImport }) =>
    mayImport.length === 0
      ? `${name} imports no other layer.`
      : `${name} may import ${mayImport.join(', ')}.`,
  )
  return sentences.join(' ')
}

function isForAll(name: string, layers: readonly DrawnLayer[]): boolean {
  const others = layers.filter((layer) => layer.name !== name)
  return others.length > 1 && others.every(({ mayImport }) => mayImport.includes(name))
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}

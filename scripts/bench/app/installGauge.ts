import type { FrameFigures } from './FrameFigures.ts'

/** Runs in every frame before its scripts; sees what a reader sees. Stands alone: it is sent as text. */
export function installGauge(): void {
  const figures: FrameFigures = {
    firstMs: 0,
    contentMs: 0,
    approvalMs: 0,
    longestTaskMs: 0,
    codeBytes: 0,
  }
  window.benchFigures = figures
  let clickedAt = 0
  // Without a name: tsx would call a helper for it that the page does not have.
  new MutationObserver(() => {
    const buttons = Array.from(document.querySelectorAll('button'), (one) => one.textContent)
    const title = document.querySelector('h1:not(.visually-hidden)')?.textContent ?? ''
    if (figures.firstMs === 0 && title !== '') figures.firstMs = performance.now()
    if (figures.contentMs === 0 && buttons.includes('Approve')) {
      figures.contentMs = performance.now()
    }
    if (clickedAt > 0 && figures.approvalMs === 0 && buttons.includes('Withdraw approval')) {
      figures.approvalMs = performance.now() - clickedAt
    }
  }).observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
  })
  addEventListener('click', () => (clickedAt ||= performance.now()), { capture: true })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      figures.longestTaskMs = Math.max(figures.longestTaskMs, duration)
    }
  }).observe({ type: 'longtask', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const isCode =
        new URL(entry.name).origin === location.origin && /\.(?:js|css)$/.test(entry.name)
      if (isCode && 'decodedBodySize' in entry) figures.codeBytes += Number(entry.decodedBodySize)
    }
  }).observe({ type: 'resource', buffered: true })
}

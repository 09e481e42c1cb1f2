import { useVirtualizer as useRealVirtualizer } from '@tanstack/react-virtual'

export { defaultRangeExtractor } from '@tanstack/react-virtual'

/** As the library's own, but each row is rendered, seen or not. */
export function useVirtualizer(options: Parameters<typeof useRealVirtualizer>[0]) {
  // oxlint-disable-next-line react/incompatible-library -- As in the list that it stands for.
  return useRealVirtualizer({
    ...options,
    rangeExtractor: ({ count }) => Array.from({ length: count }, (_, index) => index),
  })
}

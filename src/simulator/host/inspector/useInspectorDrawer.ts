import { useEffect, useState } from 'react'

export interface InspectorDrawer {
  isOpen: boolean
  toggle: () => void
}

const parameter = 'inspector'

/**
 * Whether the inspector stands beside the page. The address remembers it, and links to other host
 * pages carry it on. Alt+I opens and closes it.
 */
export function useInspectorDrawer(): InspectorDrawer {
  const [isOpen, setIsOpen] = useState(() =>
    new URLSearchParams(window.location.search).has(parameter),
  )

  useEffect(() => {
    const url = new URL(window.location.href)
    if (isOpen) url.searchParams.set(parameter, 'open')
    else url.searchParams.delete(parameter)
    if (url.href !== window.location.href)
      window.history.replaceState(window.history.state, '', url)

    const carryOn = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!isOpen || !link || link.target === '_blank' || link.hash !== '') return
      if (link.origin !== url.origin || link.pathname.startsWith('/__simulator/')) return
      link.search = addParameter(link.search)
    }
    const toggleByKey = (event: KeyboardEvent) => {
      const { altKey, code, ctrlKey, metaKey, shiftKey } = event
      if (!altKey || ctrlKey || metaKey || shiftKey || code !== 'KeyI') return
      event.preventDefault()
      setIsOpen((last) => !last)
    }
    document.addEventListener('click', carryOn)
    document.addEventListener('keydown', toggleByKey)
    return () => {
      document.removeEventListener('click', carryOn)
      document.removeEventListener('keydown', toggleByKey)
    }
  }, [isOpen])

  return { isOpen, toggle: () => setIsOpen((last) => !last) }
}

function addParameter(search: string): string {
  const query = new URLSearchParams(search)
  query.set(parameter, 'open')
  return query.toString()
}

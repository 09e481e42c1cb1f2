import { useEffect } from 'react'

/** Name the document after its page. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Bitbucket simulator`
  }, [title])
}

import { useEffect, useState } from 'react'
import { useIntl } from 'react-intl'
import { Button } from '../../../shared/ui/Button.tsx'
import { LazyPart } from '../../../shared/ui/LazyPart.tsx'
import { readShortcut } from '../list/readShortcut.ts'
import { messages } from '../messages.ts'

const loadShortcuts = () => import('./ShortcutDialog.tsx')

/** The desk's keys: opens their list, and takes `/` to the search. */
export function DeskHelp() {
  const { formatMessage } = useIntl()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      const shortcut = readShortcut(event)
      if (shortcut === 'help') setOpen(true)
      if (shortcut !== 'search') return
      event.preventDefault()
      document.querySelector<HTMLInputElement>('[data-desk="search"]')?.focus()
    }
    document.addEventListener('keydown', follow)
    return () => document.removeEventListener('keydown', follow)
  }, [])
  return (
    <>
      <Button
        appearance="subtle"
        spacing="compact"
        aria-haspopup="dialog"
        aria-keyshortcuts="?"
        onClick={() => setOpen(true)}
      >
        {formatMessage(messages.keys)}
      </Button>
      {isOpen && (
        <LazyPart load={loadShortcuts}>
          {({ ShortcutDialog }) => <ShortcutDialog onClose={() => setOpen(false)} />}
        </LazyPart>
      )}
    </>
  )
}

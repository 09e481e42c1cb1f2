import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useIntl } from 'react-intl'
import { useBridgeMutation } from '../../../../bridge/react.ts'
import type { PullRequestContext } from '../../../shared/AppContext.ts'
import { pullRequestPaths } from '../../../shared/rest/pullRequestPaths.ts'
import { Button } from '../../../shared/ui/Button.tsx'
import { useAnnounce } from '../../../shared/ui/useAnnounce.ts'
import { useFailedWriteFlag } from '../failed-write/useFailedWriteFlag.ts'
import styles from './CommentForm.module.css'
import { messages } from './messages.ts'

export interface CommentFormProps {
  context: PullRequestContext
  text: string
  onChange: (text: string) => void
  onClose: () => void
}

/** Comments as the user. The text is given up when Bitbucket has it, and not before. */
export function CommentForm({ context, text, onChange, onClose }: CommentFormProps) {
  const { formatMessage } = useIntl()
  const announce = useAnnounce()
  const id = useId()
  const fieldRef = useRef<HTMLTextAreaElement>(null)
  const [isRefused, setRefused] = useState(false)
  const isEmpty = text.trim() === ''
  const showFailure = useFailedWriteFlag({
    id: 'comment',
    notSaved: messages.notSaved,
    maybeSaved: messages.maybeSaved,
  })
  const comment = useBridgeMutation(
    (raw: string) => ({
      path: pullRequestPaths.comments(context),
      method: 'POST' as const,
      body: { content: { raw } },
      parse: () => null,
    }),
    {
      onSuccess: () => {
        onChange('')
        announce(formatMessage(messages.sent))
        onClose()
      },
      onError: (error, raw) => showFailure(error, () => comment.mutate(raw)),
    },
  )

  // The user opened it to write.
  useEffect(() => fieldRef.current?.focus(), [])

  function send() {
    if (comment.isPending) return
    setRefused(isEmpty)
    if (isEmpty) {
      announce(formatMessage(messages.empty))
      fieldRef.current?.focus()
    } else comment.mutate(text)
  }

  function followKeys(event: KeyboardEvent) {
    if (event.key === 'Escape') onClose()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send()
  }

  return (
    <form className={styles['form']} onSubmit={(event) => event.preventDefault()}>
      <label htmlFor={id}>{formatMessage(messages.label)}</label>
      <textarea
        ref={fieldRef}
        id={id}
        className={styles['field']}
        rows={3}
        dir="auto"
        value={text}
        readOnly={comment.isPending}
        aria-invalid={isRefused || undefined}
        aria-describedby={isRefused ? `${id}-empty` : undefined}
        onChange={(event) => {
          setRefused(false)
          onChange(event.target.value)
        }}
        onKeyDown={followKeys}
      />
      {isRefused && (
        <p id={`${id}-empty`} className={styles['refusal']}>
          {formatMessage(messages.empty)}
        </p>
      )}
      <div className={styles['actions']}>
        <Button appearance="primary" isBusy={comment.isPending} onClick={send}>
          {formatMessage(messages.send)}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {formatMessage(messages.cancel)}
        </Button>
      </div>
    </form>
  )
}

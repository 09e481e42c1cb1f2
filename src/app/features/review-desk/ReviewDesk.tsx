import { useDeferredValue, useMemo, useState } from 'react'
import { useIntl } from 'react-intl'
import { useBridgeQuery } from '../../../bridge/react.ts'
import type { RepositoryContext } from '../../shared/AppContext.ts'
import { reviewDeskReads } from '../../shared/rest/reviewDeskReads.ts'
import { useNow } from '../../shared/time/useNow.ts'
import { messages as ui } from '../../shared/ui/messages.ts'
import { RefreshLine } from '../../shared/ui/RefreshLine.tsx'
import { FailureNote } from '../../shared/ui/FailureNote.tsx'
import { DeskExtras } from './extras/DeskExtras.tsx'
import { selectRows } from './filters/selectRows.ts'
import { useDeskFilters } from './filters/useDeskFilters.ts'
import { DeskBody } from './list/DeskBody.tsx'
import { ListStatus } from './list/ListStatus.tsx'
import { messages } from './messages.ts'
import styles from './ReviewDesk.module.css'
import { useBuildStates } from './rows/useBuildStates.ts'
import { useReviewList } from './rows/useReviewList.ts'
import { useWantedBuilds } from './rows/useWantedBuilds.ts'
import { withBuilds } from './rows/withBuilds.ts'
import { BuildStatus } from './toolbar/BuildStatus.tsx'
import { DeskToolbar } from './toolbar/DeskToolbar.tsx'
import { useFilterNews } from './filters/useFilterNews.ts'
import { DeskHelp } from './help/DeskHelp.tsx'

const minuteMs = 60_000

/** The open pull requests of a repository, those first that need the reader. */
export function ReviewDesk({ context }: { context: RepositoryContext }) {
  const { formatMessage, locale } = useIntl()
  const now = useNow(minuteMs)
  const { filters, changeFilters } = useDeskFilters()
  const list = useReviewList(context, filters.state)
  const reads = reviewDeskReads(context, filters.state)
  const me = useBridgeQuery(reads.me, { enabled: context.reader === undefined })
  const reader = context.reader ?? me.data?.uuid
  const [visible, setVisible] = useState<readonly number[]>([])

  const applied = useDeferredValue(filters)
  const loaded = useDeferredValue(list.rows)
  const options = useMemo(() => {
    return { now, compareText: new Intl.Collator(locale).compare }
  }, [now, locale])
  const wanted = useWantedBuilds(loaded, { filters: applied, options, visible })
  const builds = useBuildStates(context, wanted.ids)
  const { states } = builds
  // Builds come in all the time. Only a filter on them makes the list anew; else a row shows its own.
  const decisive = applied.build === '' ? undefined : states
  const rows = useMemo(
    () => (decisive ? loaded.map((row) => withBuilds(row, decisive[row.id])) : loaded),
    [loaded, decisive],
  )
  const shown = useMemo(() => selectRows(rows, applied, options), [rows, applied, options])
  useFilterNews(applied, shown.length)

  const refresh = async () => {
    builds.forget()
    const isNew = await list.refresh()
    return formatMessage(isNew ? ui.refreshed : ui.refreshFailed)
  }

  const isReady =
    list.phase !== 'first' &&
    (reader !== undefined || me.isError) &&
    (list.rows.length > 0 || !list.error)
  return (
    <div className={styles['desk']} aria-busy={!isReady && !list.error}>
      <header className={styles['header']}>
        <h1 className={styles['title']}>{formatMessage(messages.title)}</h1>
        <div className={styles['age']}>
          {list.updatedAt > 0 && <RefreshLine updatedAt={list.updatedAt} onRefresh={refresh} />}
        </div>
        <DeskHelp />
      </header>
      <DeskToolbar rows={rows} filters={filters} onChange={changeFilters} />
      {me.isError && (
        <FailureNote
          what={formatMessage(messages.meFailed)}
          error={me.error}
          onRetry={() => void me.refetch()}
        />
      )}
      <ListStatus list={list} />
      <DeskExtras context={context} rows={rows} shown={shown} states={states} />
      {applied.build !== '' && <BuildStatus builds={builds} wanted={wanted} />}
      <DeskBody
        context={context}
        filters={applied}
        isReady={isReady}
        list={list}
        me={reader}
        now={now}
        rows={shown}
        states={states}
        onClear={changeFilters}
        onVisible={setVisible}
      />
    </div>
  )
}

import { useState, useSyncExternalStore } from 'react'
import type { CallRecord } from './CallRecord.ts'
import type { DevtoolsProps } from './DevtoolsProps.ts'

/** More than that nobody reads; the filter finds older ones. */
const shownCalls = 50

/** What was called, by whom, and what became of it; newest first. */
export function TimelineSection({ devtools: { recorder } }: Pick<DevtoolsProps, 'devtools'>) {
  const calls = useSyncExternalStore(recorder.subscribe, recorder.getCalls, recorder.getCalls)
  const [search, setSearch] = useState('')
  const words = search.toLowerCase()
  const shown = calls.filter((call) => toText(call).toLowerCase().includes(words)).toReversed()
  return (
    <section aria-label="Timeline">
      <div data-row>
        <input
          type="search"
          aria-label="Filter calls"
          placeholder="Filter"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        <button type="button" disabled={calls.length === 0} onClick={recorder.clear}>
          Clear
        </button>
      </div>
      {shown.length === 0 ? (
        <p>{calls.length === 0 ? 'Nothing was called yet.' : 'No call matches.'}</p>
      ) : (
        <>
          <ol data-calls aria-label="Calls">
            {shown.slice(0, shownCalls).map((call) => (
              <li key={call.id} data-phase={call.phase}>
                <bdi>{`${call.method} ${call.path}`}</bdi>
                <span>{toFacts(call).join(' · ')}</span>
              </li>
            ))}
          </ol>
          {shown.length > shownCalls && <p>{`And ${shown.length - shownCalls} older ones.`}</p>}
        </>
      )}
    </section>
  )
}

function toText(call: CallRecord): string {
  return [call.method, call.path, ...toFacts(call)].join(' ')
}

function toFacts(call: CallRecord): string[] {
  const { caller, kind, phase } = call
  const facts = [caller, kind === 'proxyRequest' ? 'proxy' : '', phase]
  return [...facts, toResult(call), toDuration(call)]
    .filter((fact) => fact !== undefined && fact !== '')
    .map(String)
}

function toResult({ code, lateCode }: CallRecord): string {
  if (code === undefined) return ''
  const late = lateCode === undefined ? '' : `, late: ${lateCode ?? 'fine'}`
  return (code ?? 'fine') + late
}

/** How long it waited, and how long the host took. */
function toDuration({ queuedAt, sentAt, settledAt }: CallRecord): string {
  const end = sentAt ?? settledAt
  if (end === undefined) return ''
  const waited = `${Math.round(end - queuedAt)} ms`
  if (sentAt === undefined || settledAt === undefined) return waited
  return `${waited} + ${Math.round(settledAt - sentAt)} ms`
}

import { encodePath } from '../../../src/bridge/core.ts'
import { useBridgeQuery } from '../../../src/bridge/react.ts'

export function Builds({ repository, commit }: { repository: string; commit: string }) {
  const builds = useBridgeQuery(
    { path: encodePath`/2.0/repositories/acme/${repository}/commit/${commit}/statuses`, parse },
    { refetchInterval: 20_000 },
  )
  return <p>{builds.data ?? 'Loading'} builds</p>
}

function parse(page: unknown): number {
  return Number(Reflect.get(Object(page), 'size'))
}

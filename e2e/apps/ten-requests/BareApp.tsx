import { QueryClient, QueryClientProvider, useQueries } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { QueryReport } from './QueryReport.tsx'

/** What most vendors write: a promise around the callbacks, and no more. The control. */
function request(url: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    window.AP?.request?.(url, {
      success: resolve,
      error: (error) => reject(new Error(JSON.stringify(error))),
    })
  })
}

function TenRequests() {
  const queries = useQueries({
    queries: Array.from({ length: 10 }, (_, index) => ({
      queryKey: [index],
      queryFn: () => request(`/2.0/user?n=${index}`),
    })),
  })
  return <QueryReport queries={queries} />
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <TenRequests />
    </QueryClientProvider>,
  )
}

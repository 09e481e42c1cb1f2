import { useState } from 'react'
import type { PageModule } from '../connect/createModuleCache.ts'
import { ModuleFrame } from '../connect/ModuleFrame.tsx'
import { ModuleTabs } from '../connect/ModuleTabs.tsx'
import type { PageSubject } from '../connect/PageSubject.ts'
import { useModules } from '../connect/useModules.ts'
import type { HostServices } from '../createHostServices.ts'
import { FileText } from './FileText.tsx'

export interface FileViewsProps {
  services: HostServices
  subject: PageSubject
  name: string
  text: string
}

const places = ['fileViews']

/** A file as text, or as an app shows files of its kind: the address says which, in `fileviewer`. */
export function FileViews({ services, subject, name, text }: FileViewsProps) {
  const { state } = useModules(services.modules, subject, places)
  const [attempt, setAttempt] = useState(0)
  const { search } = services.location
  const wanted = new URLSearchParams(search).get('fileviewer')
  const pages = state.status === 'loaded' ? state.value : []
  const page = pages.find((one) => toViewer(one) === wanted)
  return (
    <div>
      {(pages.length > 0 || state.status === 'failed') && (
        <ModuleTabs
          current={page ? toAddress(page) : '?'}
          label="Views of the file"
          own={{ name: 'Default view', address: '?' }}
          places={places}
          services={services}
          subject={subject}
          toAddress={toAddress}
        />
      )}
      {page ? (
        <ModuleFrame
          bridge={services.bridge}
          key={attempt}
          onReload={() => setAttempt((last) => last + 1)}
          page={page}
        />
      ) : (
        <FileText name={name} text={text} />
      )}
    </div>
  )
}

const toViewer = ({ module }: PageModule) => `${module.app_key}:${module.module_key}`
const toAddress = (page: PageModule) => `?fileviewer=${encodeURIComponent(toViewer(page))}`

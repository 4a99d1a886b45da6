import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getRosterImportOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { RosterState } from '@/api/gen/types.gen'
import { JobProgress } from '@/features/job'
import { useFresh } from '@/shared/lib/use-fresh'
import { Card, LinkButton, Notice, PageHeader, PageState, Steps } from '@/shared/ui'
import { ChooseStep } from './choose-step'
import { PreviewStep } from './preview-step'
import { RecentImports } from './recent-imports'
import { ResultStep } from './result-step'

const route = getRouteApi('/shell/roster/import')
const STEPS = ['choose', 'check', 'preview', 'write', 'result'] as const
const STEP_OF: Record<RosterState, number> = { UPLOADING: 0, CHECKING: 1, REFUSED: 1, CHECKED: 2, IMPORTING: 3, UNDOING: 3, IMPORTED: 4, UNDONE: 4 }

/** Excel in, in one sitting: choose, check, look over and mend, write, and take back when it was wrong. */
export default function RosterImportPage() {
  const { t } = useTranslation('roster')
  const { id } = route.useSearch()
  const navigate = useNavigate()
  if (id !== undefined) return <OneImport id={id} />
  return (
    <>
      <PageHeader title={t('title')} sub={t('sub')} />
      <Way at={0} />
      <ChooseStep onSent={(sent) => void navigate({ to: '/roster/import', search: { id: sent } })} />
      <RecentImports />
    </>
  )
}

function OneImport({ id }: { id: string }) {
  const { t } = useTranslation('roster')
  const fresh = useFresh()
  const query = useQuery(getRosterImportOptions({ path: { id } }))
  return (
    <>
      <PageHeader title={t('title')} sub={query.data?.fileName} actions={<LinkButton to="/roster/import">{t('another')}</LinkButton>} />
      <PageState query={query}>
        {(roster) => (
          <>
            <Way at={STEP_OF[roster.state]} />
            {roster.state === 'UPLOADING' && <Notice tone="warn">{t('broken_off')}</Notice>}
            {(roster.state === 'CHECKING' || roster.state === 'IMPORTING' || roster.state === 'UNDOING' || roster.state === 'REFUSED') && roster.jobId !== null && (
              <Card><JobProgress id={roster.jobId} onEnd={() => void fresh(Promise.resolve())} /></Card>
            )}
            {roster.state === 'CHECKED' && <PreviewStep roster={roster} />}
            {(roster.state === 'IMPORTED' || roster.state === 'UNDONE') && <ResultStep roster={roster} />}
          </>
        )}
      </PageState>
    </>
  )
}

function Way({ at }: { at: number }) {
  const { t } = useTranslation('roster')
  return <Steps steps={STEPS.map((id) => ({ id, label: t(`step.${id}`) }))} current={STEPS[at] ?? STEPS[0]} />
}

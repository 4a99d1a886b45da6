import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getHomeVisitOptions, updateHomeVisitMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { HomeVisitResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { EmptyState, PageHeader, PageState, toast } from '@/shared/ui'
import { VisitForm } from './visit-form'
import { requestOf, valuesOf } from './visit-values'

const route = getRouteApi('/shell/visits/$visitId/edit')

/** Corrects what was written; whoever saved meanwhile is shown beside one's own. */
export default function VisitEditPage() {
  const { t } = useTranslation('visit')
  const { visitId } = route.useParams()
  const query = useQuery(getHomeVisitOptions({ path: { id: visitId } }))
  return <PageState query={query} isEmpty={(visit) => !visit.correctable} empty={<EmptyState title={t('one.not_correctable')} icon="warning" />}>{(visit) => <Corrector key={visit.id} visit={visit} />}</PageState>
}

function Corrector({ visit }: { visit: HomeVisitResponse }) {
  const { t } = useTranslation('visit')
  const format = useFormat()
  const navigate = useNavigate()
  const fresh = useFresh()
  const queryClient = useQueryClient()
  const update = useMutation(updateHomeVisitMutation())
  const path = { id: visit.id }
  // Fetched, not taken from the page: what the form does not show must be the newest, too.
  const now = () => queryClient.fetchQuery({ ...getHomeVisitOptions({ path }), staleTime: 0 })
  return (
    <div className="narrow">
      <PageHeader title={t('one.correct')} sub={`${visit.number} · ${format.date(visit.occurredOn)}`} />
      <VisitForm first={valuesOf(visit)} draftKey={`visit-edit:${visit.id}`} label={t('one.correct')} reload={async () => valuesOf(await now())}
        onSave={(values, version) => update.mutateAsync({ path, headers: ifMatch(version), body: requestOf(values, queryClient.getQueryData(getHomeVisitOptions({ path }).queryKey) ?? visit) })}
        onDone={async () => {
          await fresh(Promise.resolve())
          toast(t('one.corrected'))
          await navigate({ to: '/visits/$visitId', params: { visitId: visit.id }, replace: true })
        }} />
    </div>
  )
}

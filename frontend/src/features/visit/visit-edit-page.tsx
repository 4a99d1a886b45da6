import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getHomeVisitOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { HomeVisitResponse } from '@/api/gen/types.gen'
import { useDelivery } from '@/features/offline'
import { useFormat } from '@/shared/format/use-format'
import { EmptyState, Notice, PageHeader, PageState } from '@/shared/ui'
import { VisitForm } from './visit-form'
import { requestOf, valuesOf, type VisitValues } from './visit-values'

const route = getRouteApi('/shell/visits/$visitId/edit')

/** Corrects what was written; whoever saved meanwhile is shown beside one's own. */
export default function VisitEditPage() {
  const { t } = useTranslation('visit')
  const { visitId } = route.useParams()
  const { entry } = route.useSearch()
  const query = useQuery(getHomeVisitOptions({ path: { id: visitId } }))
  return <PageState query={query} isEmpty={(visit) => !visit.correctable && !visit.replaceable} empty={<EmptyState title={t('one.not_correctable')} icon="warning" />}>{(visit) => <Corrector key={visit.id} visit={visit} entry={entry} />}</PageState>
}

function Corrector({ visit, entry }: { visit: HomeVisitResponse; entry: string | undefined }) {
  const { t } = useTranslation('visit')
  const format = useFormat()
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const delivery = useDelivery()
  const names = (values: VisitValues) => values.children.map((one) => one.name).join(t('list.comma'))
  const path = { id: visit.id }
  // Fetched, not taken from the page: what the form does not show must be the newest, too.
  const now = () => queryClient.fetchQuery({ ...getHomeVisitOptions({ path }), staleTime: 0 })
  return (
    <div className="narrow">
      <PageHeader title={visit.replaceable ? t('one.replace') : t('one.correct')} sub={`${visit.number} · ${format.date(visit.occurredOn)}`} />
      {visit.replaceable && <Notice>{t('one.replace_hint')}</Notice>}
      <VisitForm first={valuesOf(visit)} draftKey={entry === undefined ? `visit-edit:${visit.id}` : `outbox:${entry}`} label={t('one.correct')} reload={async () => valuesOf(await now())}
        onSave={(values, version) => visit.replaceable ? delivery.deliver('visit', {
          title: t('one.entry', { name: names(values) }), sub: format.date(values.occurredOn), method: 'POST', path: '/api/v1/home-visits',
          body: { ...requestOf(values, visit), visitorIds: visit.visitors.map((one) => one.id), correctsId: visit.id }, values, form: `/visits/${visit.id}/edit`,
        }, [], entry) : delivery.deliver('visit', {
          title: t('one.entry', { name: names(values) }), sub: format.date(values.occurredOn), method: 'PUT', path: `/api/v1/home-visits/${visit.id}`, version,
          body: requestOf(values, queryClient.getQueryData(getHomeVisitOptions({ path }).queryKey) ?? visit), values, form: `/visits/${visit.id}/edit`,
        }, [], entry)}
        onDone={async (_values, how) => {
          await delivery.done(how, t(visit.replaceable ? 'one.replaced' : 'one.corrected'))
          await navigate({ to: '/visits/$visitId', params: { visitId: visit.id }, replace: true })
        }} />
    </div>
  )
}

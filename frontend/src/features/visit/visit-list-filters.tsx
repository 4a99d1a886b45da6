import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RecorderFilter } from '@/features/person'
import { useIsPhone } from '@/shared/lib/use-media'
import { Button, DateField, Select } from '@/shared/ui'
import { PURPOSES } from './codes'

const route = getRouteApi('/shell/visits')

/** Period, purpose, attempt, recorder; all of it in the address. */
export function VisitListFilters() {
  const { t } = useTranslation('visit')
  const { cursor: _cursor, ...filters } = route.useSearch()
  const navigate = useNavigate()
  const active = Object.values(filters).filter((value) => value !== undefined).length
  const fields = <Fields />
  return (
    <div className="list-filters">
      {useIsPhone() ? <details><summary>{active === 0 ? t('filter.more') : t('filter.active', { count: active })}</summary>{fields}</details> : fields}
      {active > 0 && <Button look="quiet" icon="close" onClick={() => void navigate({ to: '/visits', search: {} })}>{t('filter.clear')}</Button>}
    </div>
  )
}

function Fields() {
  const { t } = useTranslation('visit')
  const search = route.useSearch()
  const navigate = useNavigate()
  const put = (change: Partial<typeof search>) => void navigate({ to: '/visits', search: { ...search, ...change, cursor: undefined }, replace: true })
  const attempt = search.attempt === undefined ? '' : search.attempt ? 'yes' : 'no'
  return (
    <div className="filters" role="group" aria-label={t('filter.label')}>
      <DateField label={t('filter.from')} value={search.from ?? ''} onChange={(from) => put({ from: /^\d{4}-\d\d-\d\d$/.test(from) ? from : undefined })} />
      <DateField label={t('filter.to')} value={search.to ?? ''} onChange={(to) => put({ to: /^\d{4}-\d\d-\d\d$/.test(to) ? to : undefined })} />
      <Select label={t('form.purpose')} empty={t('filter.all')} value={search.purpose ?? ''} options={PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))}
        onChange={(event) => put({ purpose: PURPOSES.find((value) => value === event.target.value) })} />
      <Select label={t('filter.attempt')} empty={t('filter.all')} value={attempt} options={[{ value: 'no', label: t('form.saw_yes') }, { value: 'yes', label: t('list.attempt') }]}
        onChange={(event) => put({ attempt: event.target.value === '' ? undefined : event.target.value === 'yes' })} />
      <Select label={t('filter.planned')} empty={t('filter.all')} value={search.planned === undefined ? '' : search.planned ? 'yes' : 'no'} options={[{ value: 'yes', label: t('filter.planned_yes') }, { value: 'no', label: t('filter.planned_no') }]}
        onChange={(event) => put({ planned: event.target.value === '' ? undefined : event.target.value === 'yes' })} />
      <RecorderFilter value={search.helperId} onChange={(helperId) => put({ helperId })} />
    </div>
  )
}

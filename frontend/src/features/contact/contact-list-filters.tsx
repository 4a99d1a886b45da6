import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { RecorderFilter } from '@/features/person'
import { useIsPhone } from '@/shared/lib/use-media'
import { Button, DateField, Select } from '@/shared/ui'
import { COUNTERPARTS, KINDS, OUTCOMES } from './codes'

const route = getRouteApi('/shell/contacts')
const dayOf = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined

/** Period, kind, counterpart, outcome, recorder; all of it in the address. */
export function ContactListFilters() {
  const { t } = useTranslation('contact')
  const { cursor: _cursor, ...filters } = route.useSearch()
  const navigate = useNavigate()
  const active = Object.values(filters).filter((value) => value !== undefined).length
  const fields = <Fields />
  return (
    <div className="list-filters">
      {useIsPhone() ? <details><summary>{active === 0 ? t('filter.more') : t('filter.active', { count: active })}</summary>{fields}</details> : fields}
      {active > 0 && <Button look="quiet" icon="close" onClick={() => void navigate({ to: '/contacts', search: {} })}>{t('filter.clear')}</Button>}
    </div>
  )
}

function Fields() {
  const { t } = useTranslation('contact')
  const search = route.useSearch()
  const navigate = useNavigate()
  const put = (change: Partial<typeof search>) => void navigate({ to: '/contacts', search: { ...search, ...change, cursor: undefined }, replace: true })
  return (
    <div className="filters" role="group" aria-label={t('filter.label')}>
      <DateField label={t('filter.from')} value={search.from ?? ''} onChange={(from) => put({ from: dayOf(from) })} />
      <DateField label={t('filter.to')} value={search.to ?? ''} onChange={(to) => put({ to: dayOf(to) })} />
      <Select label={t('form.kind')} empty={t('filter.all')} value={search.kind ?? ''} options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={(event) => put({ kind: KINDS.find((value) => value === event.target.value) })} />
      <Select label={t('form.counterpart')} empty={t('filter.all')} value={search.counterpart ?? ''} options={COUNTERPARTS.map((value) => ({ value, label: t(`counterpart.${value}`) }))}
        onChange={(event) => put({ counterpart: COUNTERPARTS.find((value) => value === event.target.value) })} />
      <Select label={t('form.outcome')} empty={t('filter.all')} value={search.outcome ?? ''} options={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
        onChange={(event) => put({ outcome: OUTCOMES.find((value) => value === event.target.value) })} />
      <RecorderFilter value={search.helperId} onChange={(helperId) => put({ helperId })} />
    </div>
  )
}

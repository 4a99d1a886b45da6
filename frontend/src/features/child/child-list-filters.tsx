import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listOrganizationsOptions, listRegionsOptions } from '@/api/gen/@tanstack/react-query.gen'
import { useIsPhone } from '@/shared/lib/use-media'
import { Button, SearchField, Select } from '@/shared/ui'
import { CARE_TYPES, COUNT_RULES, RISKS } from './codes'
import { HardshipFilter } from './hardship-filter'

const route = getRouteApi('/shell/children')
/** A list to choose from stays short: a township has some dozens of villages. */
const CHOICES = 200

/** Search as one types, filters beside it; all of it in the address. On the phone the filters are folded away. */
export function ChildListFilters() {
  const { t } = useTranslation('child')
  const search = route.useSearch()
  const navigate = useNavigate()
  const phone = useIsPhone()
  const { q: _q, sort: _sort, cursor: _cursor, ...filters } = search
  const active = Object.values(filters).filter((value) => value !== undefined).length
  return (
    <div className="list-filters">
      <SearchField label={t('filter.q')} hint={t('filter.q_hint')} value={search.q ?? ''} onSearch={(q) => void navigate({ to: '/children', search: (former) => ({ ...former, q, cursor: undefined }), replace: true })} />
      {phone ? (
        <details>
          <summary>{active === 0 ? t('filter.more') : t('filter.active', { count: active })}</summary>
          <Choices />
        </details>
      ) : <Choices />}
      {active > 0 && <Button look="quiet" icon="close" onClick={() => void navigate({ to: '/children', search: { q: search.q, sort: search.sort } })}>{t('filter.clear')}</Button>}
    </div>
  )
}

function Choices() {
  const { t } = useTranslation('child')
  const search = route.useSearch()
  const navigate = useNavigate()
  const villages = useQuery(listRegionsOptions({ query: { level: 'VILLAGE', limit: CHOICES } }))
  const schools = useQuery(listOrganizationsOptions({ query: { kind: 'SCHOOL', limit: CHOICES } }))
  // The address is checked by the route: a value that is not of the list is dropped there.
  const put = (name: 'village' | 'school' | 'careType' | 'riskLevel' | 'status' | 'gap' | 'countRule' | 'hardship') => (event: { target: { value: string } }) =>
    void navigate({ to: '/children', search: (former) => ({ ...former, [name]: event.target.value || undefined, cursor: undefined }) })
  return (
    <div className="filters" role="group" aria-label={t('filter.label')}>
      <Select label={t('filter.gap')} empty={t('filter.all')} value={search.gap ?? ''} onChange={put('gap')} options={[
        { value: 'unpaired', label: t('filter.unpaired') }, { value: 'incomplete', label: t('filter.incomplete') }, { value: 'contacts', label: t('filter.contacts') }, { value: 'turning16', label: t('filter.turning16') }, { value: 'nocare', label: t('filter.nocare') }, { value: 'noteacher', label: t('filter.noteacher') },
        { value: 'peer', label: t('filter.peer') }, { value: 'nopeer', label: t('filter.nopeer') },
      ]} />
      <Select label={t('list.village')} empty={t('filter.all')} value={search.village ?? ''} onChange={put('village')} options={(villages.data?.items ?? []).map((one) => ({ value: one.code, label: one.name }))} />
      <Select label={t('filter.school')} empty={t('filter.all')} value={search.school ?? ''} onChange={put('school')} options={(schools.data?.items ?? []).map((one) => ({ value: one.id, label: one.name }))} />
      <Select label={t('filter.care')} empty={t('filter.all')} value={search.careType ?? ''} onChange={put('careType')} options={CARE_TYPES.map((value) => ({ value, label: t(`care.${value}`) }))} />
      <Select label={t('list.risk')} empty={t('filter.all')} value={search.riskLevel ?? ''} onChange={put('riskLevel')} options={RISKS.map((value) => ({ value, label: t(`risk.${value}`) }))} />
      <Select label={t('filter.count_rule')} empty={t('filter.all')} value={search.countRule ?? ''} onChange={put('countRule')} options={COUNT_RULES.map((value) => ({ value, label: t(`count_rule.${value}`) }))} />
      <HardshipFilter county={villages.data?.items[0]?.code} value={search.hardship ?? ''} onChange={put('hardship')} />
      <Select label={t('filter.status')} value={search.status ?? 'ACTIVE'} onChange={put('status')} options={[{ value: 'ACTIVE', label: t('status.ACTIVE') }, { value: 'CLOSED', label: t('status.CLOSED') }]} />
    </div>
  )
}

import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { listHardshipCategoriesOptions, listRegionsOptions } from '@/api/gen/@tanstack/react-query.gen'
import { SearchField, Select } from '@/shared/ui'

const route = getRouteApi('/shell/pairings/board')
const CHOICES = 200
const COUNTY_DIGITS = 6

/** Which children: of a village, in a difficulty, of a class. */
export function BoardFilters() {
  const { t, i18n } = useTranslation('matching')
  const search = route.useSearch()
  const navigate = useNavigate()
  const villages = useQuery(listRegionsOptions({ query: { level: 'VILLAGE', limit: CHOICES } }))
  const county = villages.data?.items[0]?.code
  const hardships = useQuery({ ...listHardshipCategoriesOptions({ query: { countyCode: `${county?.slice(0, COUNTY_DIGITS) ?? ''}000000` } }), enabled: county !== undefined })
  const put = (name: 'village' | 'hardship' | 'className', value: string | undefined) => void navigate({ to: '/pairings/board', search: { ...search, [name]: value || undefined, cursor: undefined }, replace: true })
  return (
    <>
      <Select label={t('board.village')} empty={t('board.all')} value={search.village ?? ''} onChange={(event) => put('village', event.target.value)} options={(villages.data?.items ?? []).map((one) => ({ value: one.code, label: one.name }))} />
      <Select label={t('board.hardship')} empty={t('board.all')} value={search.hardship ?? ''} onChange={(event) => put('hardship', event.target.value)}
        options={(hardships.data?.items ?? []).map((one) => ({ value: one.code, label: i18n.language === 'en' ? one.labelEn : one.labelZh }))} />
      <SearchField label={t('board.class')} value={search.className ?? ''} onSearch={(value) => put('className', value)} />
    </>
  )
}

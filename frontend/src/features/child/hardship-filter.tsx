import { useQuery } from '@tanstack/react-query'
import type { ChangeEventHandler } from 'react'
import { useTranslation } from 'react-i18next'
import { listHardshipCategoriesOptions } from '@/api/gen/@tanstack/react-query.gen'
import { Select } from '@/shared/ui'

type Props = { county: string | undefined; value: string; onChange: ChangeEventHandler<HTMLSelectElement> }

/** The county's own categories; which county, the first village of one's scope says. */
export function HardshipFilter({ county, value, onChange }: Props) {
  const { t, i18n } = useTranslation('child')
  const categories = useQuery({ ...listHardshipCategoriesOptions({ query: { countyCode: `${county?.slice(0, 6) ?? ''}000000` } }), enabled: county !== undefined })
  return (
    <Select label={t('filter.hardship')} empty={t('filter.all')} value={value} onChange={onChange}
      options={(categories.data?.items ?? []).map((one) => ({ value: one.code, label: i18n.language === 'en' ? one.labelEn : one.labelZh }))} />
  )
}

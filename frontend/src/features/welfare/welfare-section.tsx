import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getChildWelfareOptions, listHardshipCategoriesOptions } from '@/api/gen/@tanstack/react-query.gen'
import { useCan } from '@/shared/auth/use-session'
import { PageState } from '@/shared/ui'
import { EconomyCard } from './economy-card'
import { HardshipCard } from './hardship-card'
import { HealthCard } from './health-card'
import { ObservationCard } from './observation-card'
import type { WelfareEdit } from './welfare-edit'

const WelfareEditor = lazy(async () => ({ default: (await import('./welfare-editor')).WelfareEditor }))

/** The county of a place: its first six digits. */
const countyOf = (regionCode: string) => `${regionCode.slice(0, 6)}000000`

/** Whether the caller's role shows what is hard in this family: its economy, and what the child wishes about its care. */
export function useSeesFamily(childId: string, asOf: string | undefined): boolean {
  const { data } = useQuery(getChildWelfareOptions({ path: { childId }, query: { asOf } }))
  return data !== undefined && !data.hiddenFields.includes('economy')
}

type Props = { childId: string; regionCode: string; closed: boolean; asOf: string | undefined }

/** Health, economy, hardship and aid, observations: each its own card, as they were on the day asked for. */
export function WelfareSection({ childId, regionCode, closed, asOf }: Props) {
  const { i18n } = useTranslation('welfare')
  const query = useQuery(getChildWelfareOptions({ path: { childId }, query: { asOf } }))
  const categories = useQuery(listHardshipCategoriesOptions({ query: { countyCode: countyOf(regionCode) } }))
  const mayWrite = useCan('child:write') && !closed && asOf === undefined
  const [edit, setEdit] = useState<WelfareEdit>()
  const names = (categories.data?.items ?? []).map((one) => ({ code: one.code, label: i18n.language === 'en' ? one.labelEn : one.labelZh, inUse: one.inUse }))
  const onEdit = mayWrite ? setEdit : undefined
  return (
    <PageState query={query}>
      {(data) => (
        <>
          {!data.hiddenFields.includes('health') && <HealthCard welfare={data} onEdit={onEdit} />}
          {!data.hiddenFields.includes('economy') && <>
            <EconomyCard welfare={data} onEdit={onEdit} />
            <HardshipCard welfare={data} categories={names} onEdit={onEdit} />
          </>}
          {!data.hiddenFields.includes('observations') && <ObservationCard welfare={data} onEdit={onEdit} />}
          {edit !== undefined && <Suspense><WelfareEditor childId={childId} welfare={data} categories={names} edit={edit} onClose={() => setEdit(undefined)} /></Suspense>}
        </>
      )}
    </PageState>
  )
}

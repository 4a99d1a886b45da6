import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { createCountOverrideMutation, updateCountOverrideMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { CountOverrideItem, CountRule } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { FactForm, read, type FactField } from '@/shared/form/fact-form'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'

type Props = { childId: string; rule: CountRule; former: CountOverrideItem | undefined; onClose: () => void }

/** The office's word against the computed count, with its reason. */
export function OverrideEditor({ childId, rule, former, onClose }: Props) {
  const { t } = useTranslation('standing')
  const fresh = useFresh()
  const create = useMutation(createCountOverrideMutation())
  const update = useMutation(updateCountOverrideMutation())
  const fields: FactField[] = [
    { name: 'counts', label: t('override.counts'), kind: 'segments', required: true, options: [{ value: 'yes', label: t('counts') }, { value: 'no', label: t('counts_not') }] },
    ...(former === undefined ? [{ name: 'validFrom', label: t('override.from'), kind: 'past', required: true } as const] : []),
    { name: 'validTo', label: t('override.to'), hint: t('override.to_hint'), kind: 'date' },
    { name: 'reason', label: t('override.reason'), kind: 'long', max: 300, required: true },
  ]
  const first = { counts: former === undefined ? '' : former.counts ? 'yes' : 'no', validFrom: former?.validFrom ?? today(), validTo: former?.validTo ?? '', reason: former?.reason ?? '' }
  return (
    <Dialog asDrawer isOpen title={t('override.title', { rule: t(`rule.${rule}`) })} onClose={onClose}>
      <FactForm label={t('override.title', { rule: t(`rule.${rule}`) })} save={t('save')} draftKey={`override:${childId}:${rule}:${former?.id ?? 'new'}`} fields={fields} first={first} onSave={async (values) => {
        const body = { rule, counts: read.flag(values, 'counts') === true, validFrom: former?.validFrom ?? read.text(values, 'validFrom'), validTo: read.orNull(values, 'validTo'), reason: read.text(values, 'reason') }
        await fresh(former === undefined ? create.mutateAsync({ path: { childId }, body })
          : update.mutateAsync({ path: { childId, overrideId: former.id }, headers: ifMatch(former.version), body }))
        toast(t('saved'))
        onClose()
      }} />
    </Dialog>
  )
}

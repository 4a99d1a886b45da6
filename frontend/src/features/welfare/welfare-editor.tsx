import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import {
  createAidReceivedMutation, createChildHardshipMutation, createChildObservationMutation, createFamilyEconomyMutation, createHealthCheckMutation, createHealthProfileMutation,
  updateAidReceivedMutation, updateChildHardshipMutation, updateChildObservationMutation, updateFamilyEconomyMutation, updateHealthCheckMutation, updateHealthProfileMutation,
} from '@/api/gen/@tanstack/react-query.gen'
import type { WelfareResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { FactForm, read, type FactField, type FactValues } from '@/shared/form/fact-form'
import { useFresh } from '@/shared/lib/use-fresh'
import { toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { AIDS, BLOOD, DISABILITIES, FAMILY, INCOMES, INSURANCES, TAGS } from './codes'
import { firstOf, useFields } from './welfare-fields'
import type { Category, WelfareEdit } from './welfare-edit'

type Props = { childId: string; welfare: WelfareResponse; categories: readonly Category[]; edit: WelfareEdit; onClose: () => void }

const FEN = 100
const GRAMS = 1000
const TENTHS = 10

/** One drawer for all facts of the room; which one, and whether it is new, is in `edit`. */
export function WelfareEditor({ childId, welfare, categories, edit, onClose }: Props) {
  const { t } = useTranslation('welfare')
  const fresh = useFresh()
  const fields: readonly FactField[] = useFields(edit, categories)
  const save = useSave(childId, welfare, edit)
  return (
    <Dialog asDrawer isOpen title={t(`form.${edit.kind}`)} onClose={onClose}>
      <FactForm label={t(`form.${edit.kind}`)} save={t('save')} draftKey={`welfare:${childId}:${edit.kind}:${edit.id ?? 'new'}`} fields={fields} first={firstOf(welfare, edit)} onSave={async (values) => {
        await fresh(save(values))
        toast(t('saved'))
        onClose()
      }} />
    </Dialog>
  )
}

function useSave(childId: string, welfare: WelfareResponse, { kind, id }: WelfareEdit): (values: FactValues) => Promise<WelfareResponse> {
  const health = [useMutation(createHealthProfileMutation()), useMutation(updateHealthProfileMutation())] as const
  const check = [useMutation(createHealthCheckMutation()), useMutation(updateHealthCheckMutation())] as const
  const economy = [useMutation(createFamilyEconomyMutation()), useMutation(updateFamilyEconomyMutation())] as const
  const hardship = [useMutation(createChildHardshipMutation()), useMutation(updateChildHardshipMutation())] as const
  const aid = [useMutation(createAidReceivedMutation()), useMutation(updateAidReceivedMutation())] as const
  const observation = [useMutation(createChildObservationMutation()), useMutation(updateChildObservationMutation())] as const
  const all = { health: welfare.healthHistory, check: welfare.healthChecks, economy: welfare.economyHistory, hardship: welfare.hardships, aid: welfare.aids, observation: welfare.observations }
  const version = all[kind].find((one) => one.id === id)?.version ?? 0
  function send<Body, Result>([create, update]: readonly [
    { mutateAsync: (options: { path: { childId: string }; body: Body }) => Promise<Result> },
    { mutateAsync: (options: { path: { childId: string; factId: string }; headers: { 'If-Match': string }; body: Body }) => Promise<Result> },
  ], body: Body): Promise<Result> {
    return id === undefined ? create.mutateAsync({ path: { childId }, body }) : update.mutateAsync({ path: { childId, factId: id }, headers: ifMatch(version), body })
  }
  return (values) => {
    const note = read.orNull(values, 'note')
    const interval = { startsOn: read.text(values, 'startsOn'), endsOn: read.orNull(values, 'endsOn') }
    switch (kind) {
      case 'health': return send(health, {
        validFrom: read.text(values, 'validFrom'), disabilityKind: read.code(values, 'disabilityKind', DISABILITIES), disabilityGrade: read.number(values, 'disabilityGrade'), illness: read.orNull(values, 'illness'),
        allergy: read.orNull(values, 'allergy'), medicine: read.orNull(values, 'medicine'), bloodType: read.code(values, 'bloodType', BLOOD), insurance: read.code(values, 'insurance', INSURANCES),
      })
      case 'check': return send(check, {
        checkedOn: read.text(values, 'checkedOn'), heightMm: read.number(values, 'height', TENTHS), weightGrams: read.number(values, 'weight', GRAMS), visionLeft: read.number(values, 'visionLeft', TENTHS),
        visionRight: read.number(values, 'visionRight', TENTHS), screeningTool: read.orNull(values, 'screeningTool'), screeningResult: read.orNull(values, 'screeningResult'),
      })
      case 'economy': return send(economy, {
        validFrom: read.text(values, 'validFrom'), incomeSources: read.codes(values, 'incomeSources', INCOMES), familyStatus: read.codes(values, 'familyStatus', FAMILY),
        householdSize: read.number(values, 'householdSize'), housingSafe: read.flag(values, 'housingSafe'), note,
      })
      case 'hardship': return send(hardship, { category: read.text(values, 'category'), ...interval, note })
      case 'aid': return send(aid, { kind: read.code(values, 'kind', AIDS) ?? 'OTHER', ...interval, amountFen: read.number(values, 'amount', FEN), note })
      default: return send(observation, { observedOn: read.text(values, 'observedOn'), tags: read.codes(values, 'tags', TAGS), note })
    }
  }
}

import { useTranslation } from 'react-i18next'
import type { WelfareResponse } from '@/api/gen/types.gen'
import type { FactField, FactValues } from '@/shared/form/fact-form'
import { today } from '@/shared/format/clock'
import { AIDS, BLOOD, DISABILITIES, FAMILY, INCOMES, INSURANCES, TAGS } from './codes'
import type { Category, WelfareEdit } from './welfare-edit'

const NOTE = 300

/** The boxes of each form, as data. */
export function useFields({ kind, id }: WelfareEdit, categories: readonly Category[]): readonly FactField[] {
  const { t } = useTranslation('welfare')
  const label = (name: string) => t(`field.${name}`, { defaultValue: name })
  const text = (name: string): FactField => ({ name, label: label(name), kind: 'text', max: NOTE })
  const note: FactField = { name: 'note', label: label('note'), kind: 'long', max: NOTE }
  // The first day stays as it is in a correction.
  const from: FactField[] = id === undefined ? [{ name: 'validFrom', label: label('validFrom'), kind: 'past', required: true }] : []
  const interval: FactField[] = [{ name: 'startsOn', label: label('startsOn'), kind: 'past', required: true }, { name: 'endsOn', label: label('endsOn'), hint: t('end_hint'), kind: 'date' }]
  switch (kind) {
    case 'health': return [
      ...from, text('allergy'), text('medicine'), text('illness'),
      { name: 'disabilityKind', label: label('disabilityKind'), kind: 'select', options: DISABILITIES.map((value) => ({ value, label: t(`disability.${value}`) })) },
      { name: 'disabilityGrade', label: label('disabilityGrade'), kind: 'number', min: 1, max: 4 },
      { name: 'bloodType', label: label('bloodType'), kind: 'select', options: BLOOD.map((value) => ({ value, label: t(`blood.${value}`) })) },
      { name: 'insurance', label: label('insurance'), kind: 'select', options: INSURANCES.map((value) => ({ value, label: t(`insured.${value}`) })) },
    ]
    case 'check': return [
      { name: 'checkedOn', label: label('checkedOn'), kind: 'past', required: true },
      { name: 'height', label: label('height'), kind: 'number', min: 30, max: 250, decimals: true, unit: t('unit.cm') }, { name: 'weight', label: label('weight'), kind: 'number', min: 1, max: 250, decimals: true, unit: t('unit.kg') },
      { name: 'visionLeft', label: label('visionLeft'), kind: 'number', min: 0, max: 6, decimals: true }, { name: 'visionRight', label: label('visionRight'), kind: 'number', min: 0, max: 6, decimals: true },
      { name: 'screeningTool', label: label('screeningTool'), kind: 'text', max: 60 }, { name: 'screeningResult', label: label('screeningResult'), kind: 'text', max: 60 },
    ]
    case 'economy': return [
      ...from,
      { name: 'incomeSources', label: label('incomeSources'), kind: 'checks', options: INCOMES.map((value) => ({ value, label: t(`income.${value}`) })) },
      { name: 'familyStatus', label: label('familyStatus'), kind: 'checks', options: FAMILY.map((value) => ({ value, label: t(`family.${value}`) })) },
      { name: 'householdSize', label: label('householdSize'), kind: 'number', min: 1, max: 50 },
      { name: 'housingSafe', label: label('housingSafe'), kind: 'segments', options: [{ value: '', label: t('unknown') }, { value: 'yes', label: t('safe') }, { value: 'no', label: t('unsafe') }] }, note,
    ]
    case 'hardship': return [
      { name: 'category', label: label('category'), kind: 'select', required: true, options: categories.filter((one) => one.inUse || id !== undefined).map((one) => ({ value: one.code, label: one.label })) }, ...interval, note,
    ]
    case 'aid': return [
      { name: 'kind', label: label('kind'), kind: 'select', required: true, options: AIDS.map((value) => ({ value, label: t(`aid_kind.${value}`) })) }, ...interval,
      { name: 'amount', label: label('amount'), kind: 'number', min: 0, max: 10_000_000, decimals: true, unit: t('unit.yuan') }, note,
    ]
    default: return [
      { name: 'observedOn', label: label('observedOn'), kind: 'past', required: true },
      { name: 'tags', label: label('tags'), hint: t('observation.hint'), kind: 'checks', required: true, options: TAGS.map((value) => ({ value, label: t(`tag.${value}`) })) }, note,
    ]
  }
}

const num = (value: number | null | undefined, factor = 1) => value === null || value === undefined ? '' : String(value / factor)

/** What the boxes say first: the entry to mend, or the present one as the beginning of a new one. */
export function firstOf(welfare: WelfareResponse, { kind, id }: WelfareEdit): FactValues {
  switch (kind) {
    case 'health': {
      const one = welfare.healthHistory.find((fact) => fact.id === id) ?? welfare.health
      return {
        validFrom: id === undefined ? today() : one?.validFrom ?? today(), allergy: one?.allergy ?? '', medicine: one?.medicine ?? '', illness: one?.illness ?? '', disabilityKind: one?.disabilityKind ?? '',
        disabilityGrade: num(one?.disabilityGrade), bloodType: one?.bloodType ?? '', insurance: one?.insurance ?? '',
      }
    }
    case 'check': {
      const one = welfare.healthChecks.find((fact) => fact.id === id)
      return {
        checkedOn: one?.checkedOn ?? today(), height: num(one?.heightMm, 10), weight: num(one?.weightGrams, 1000), visionLeft: num(one?.visionLeft, 10), visionRight: num(one?.visionRight, 10),
        screeningTool: one?.screeningTool ?? '', screeningResult: one?.screeningResult ?? '',
      }
    }
    case 'economy': {
      const one = welfare.economyHistory.find((fact) => fact.id === id) ?? welfare.economy
      return {
        validFrom: id === undefined ? today() : one?.validFrom ?? today(), incomeSources: [...(one?.incomeSources ?? [])], familyStatus: [...(one?.familyStatus ?? [])], householdSize: num(one?.householdSize),
        housingSafe: one?.housingSafe === undefined || one.housingSafe === null ? '' : one.housingSafe ? 'yes' : 'no', note: one?.note ?? '',
      }
    }
    case 'hardship': {
      const one = welfare.hardships.find((fact) => fact.id === id)
      return { category: one?.category ?? '', startsOn: one?.startsOn ?? today(), endsOn: one?.endsOn ?? '', note: one?.note ?? '' }
    }
    case 'aid': {
      const one = welfare.aids.find((fact) => fact.id === id)
      return { kind: one?.kind ?? '', startsOn: one?.startsOn ?? today(), endsOn: one?.endsOn ?? '', amount: num(one?.amountFen, 100), note: one?.note ?? '' }
    }
    default: {
      const one = welfare.observations.find((fact) => fact.id === id)
      return { observedOn: one?.observedOn ?? today(), tags: [...(one?.tags ?? [])], note: one?.note ?? '' }
    }
  }
}

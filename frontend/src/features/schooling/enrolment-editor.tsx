import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { createEnrolmentMutation, listOrganizationsOptions, updateEnrolmentMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { EnrolmentResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { FactForm, read, type FactField } from '@/shared/form/fact-form'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { AIDS, CHANGES, GRADES, gradesFor, STAGES, TRENDS, WAYS } from './codes'

/** As many schools as a county has. */
const SCHOOLS = 200

type Props = { childId: string; former: EnrolmentResponse | undefined; correct: boolean; onClose: () => void }

const flag = (value: boolean | null | undefined) => value === undefined || value === null ? '' : value ? 'yes' : 'no'

/** A new step of schooling, or a correction of one. */
export function EnrolmentEditor({ childId, former, correct, onClose }: Props) {
  const { t } = useTranslation('schooling')
  const fresh = useFresh()
  const create = useMutation(createEnrolmentMutation())
  const update = useMutation(updateEnrolmentMutation())
  const schools = useQuery(listOrganizationsOptions({ query: { kind: 'SCHOOL', limit: SCHOOLS } }))
  const grades = gradesFor(former?.grade ?? '')
  const fields: FactField[] = [
    ...(correct ? [] : [{ name: 'startsOn', label: t('field.startsOn'), kind: 'past', required: true } as const]),
    { name: 'beganBy', label: t('field.beganBy'), kind: 'select', required: true, options: CHANGES.map((value) => ({ value, label: t(`change.${value}`) })) },
    { name: 'stage', label: t('field.stage'), kind: 'select', required: true, options: STAGES.map((value) => ({ value, label: t(`stage.${value}`) })) },
    { name: 'schoolId', label: t('field.school'), kind: 'select', options: (schools.data?.items ?? []).map((one) => ({ value: one.id, label: one.name })) },
    { name: 'schoolName', label: t('field.schoolName'), hint: t('field.school_hint'), kind: 'text', max: 100 },
    { name: 'grade', label: t('field.grade'), kind: 'select', options: grades.map((value) => ({ value, label: value === 'G1' && !grades.includes('G2') ? t('sixth') : t(`grade.${value}`) })) },
    { name: 'repeatedYears', label: t('field.repeatedYears'), kind: 'number', min: 0, max: 5 },
    { name: 'className', label: t('field.className'), kind: 'text', max: 30 },
    { name: 'teacherName', label: t('field.teacherName'), kind: 'text', max: 50 },
    { name: 'teacherPhone', label: t('field.teacherPhone'), kind: 'phone' },
    { name: 'boarding', label: t('field.boarding'), kind: 'segments', options: [{ value: '', label: t('unknown') }, { value: 'no', label: t('day') }, { value: 'yes', label: t('boards') }] },
    { name: 'studentNumber', label: t('field.studentNumber'), hint: t('field.number_hint'), kind: 'text', max: 30 },
    { name: 'travelWay', label: t('field.travelWay'), kind: 'select', options: WAYS.map((value) => ({ value, label: t(`way.${value}`) })) },
    { name: 'travelMinutes', label: t('field.travelMinutes'), kind: 'number', min: 0, max: 600, unit: t('minute') },
    { name: 'marksTrend', label: t('field.marksTrend'), kind: 'segments', options: [{ value: '', label: t('unknown') }, ...TRENDS.map((value) => ({ value, label: t(`trend.${value}`) }))] },
    { name: 'studentAid', label: t('field.studentAid'), kind: 'checks', options: AIDS.map((value) => ({ value, label: t(`aid.${value}`) })) },
    { name: 'note', label: t('field.note'), kind: 'long', max: 300 },
  ]
  const first = {
    startsOn: correct ? former?.startsOn ?? today() : today(), beganBy: correct ? former?.beganBy ?? '' : former === undefined ? 'ENROLLED' : 'TRANSFERRED', stage: former?.stage ?? 'PRIMARY',
    schoolId: former?.schoolId ?? '', schoolName: former?.schoolId === null ? former.schoolName ?? '' : '', grade: former?.grade ?? '', repeatedYears: String(former?.repeatedYears ?? 0), className: former?.className ?? '',
    teacherName: former?.teacherName ?? '', teacherPhone: former?.teacherPhone?.includes('*') === true ? '' : former?.teacherPhone ?? '', boarding: flag(former?.boarding), studentNumber: '', travelWay: former?.travelWay ?? '',
    travelMinutes: former?.travelMinutes == null ? '' : String(former.travelMinutes), marksTrend: former?.marksTrend ?? '', studentAid: [...(former?.studentAid ?? [])], note: correct ? former?.note ?? '' : '',
  }
  return (
    <Dialog asDrawer isOpen title={correct ? t('correct') : t('add')} onClose={onClose}>
      <FactForm label={t('title')} save={t('save')} draftKey={`enrolment:${childId}:${correct ? former?.id ?? '' : 'new'}`} fields={fields} first={first} onSave={async (values) => {
        const grade = read.code(values, 'grade', GRADES)
        const body = {
          startsOn: correct ? former?.startsOn ?? today() : read.text(values, 'startsOn'), beganBy: read.code(values, 'beganBy', CHANGES) ?? 'ENROLLED', stage: read.code(values, 'stage', STAGES) ?? 'NOT_IN_SCHOOL',
          schoolId: read.orNull(values, 'schoolId'), schoolName: read.orNull(values, 'schoolName'), grade,
          // The grade chosen today says the entry year; an entry year kept from before would contradict it.
          entryYear: correct && grade === former?.grade ? former?.entryYear ?? null : null, repeatedYears: read.number(values, 'repeatedYears'),
          className: read.orNull(values, 'className'), teacherName: read.orNull(values, 'teacherName'), teacherPhone: read.orNull(values, 'teacherPhone'), boarding: read.flag(values, 'boarding'),
          studentNumber: read.orNull(values, 'studentNumber'), travelWay: read.code(values, 'travelWay', WAYS), travelMinutes: read.number(values, 'travelMinutes'),
          marksTrend: read.code(values, 'marksTrend', TRENDS), studentAid: read.codes(values, 'studentAid', AIDS), note: read.orNull(values, 'note'),
        }
        await fresh(former !== undefined && correct
          ? update.mutateAsync({ path: { childId, enrolmentId: former.id }, headers: ifMatch(former.version), body })
          : create.mutateAsync({ path: { childId }, body }))
        toast(t('saved'))
        onClose()
      }} />
    </Dialog>
  )
}

import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createLetterMutation } from '@/api/gen/@tanstack/react-query.gen'
import { Form, FormDate, FormSegments, rule, useZodForm } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, TextArea, toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { DIRECTIONS, PARENTS, WAYS } from './codes'

const MAX_TEXT = 2000
const schema = z.object({ direction: z.enum(DIRECTIONS), parent: z.enum(PARENTS), way: z.enum(WAYS), writtenOn: rule.pastDate(), text: rule.optionalText(MAX_TEXT) })

export function LetterDialog({ childId, onClose }: { childId: string; onClose: () => void }) {
  const { t } = useTranslation('letter')
  const fresh = useFresh()
  const create = useMutation(createLetterMutation())
  const form = useZodForm(schema, { direction: 'CHILD_TO_PARENT', parent: 'BOTH', way: 'PAPER', writtenOn: today(), text: '' })
  return (
    <Dialog asDrawer isOpen title={t('add')} onClose={onClose}>
      <Form form={form} label={t('add')} onSubmit={async (values) => {
        await fresh(create.mutateAsync({ path: { childId }, body: { ...values, text: values.text === '' ? null : values.text } }))
        toast(t('saved'))
        onClose()
      }}>
        <FormSegments control={form.control} name="direction" label={t('form.direction')} options={DIRECTIONS.map((value) => ({ value, label: t(`direction.${value}`) }))} />
        <FormSegments control={form.control} name="parent" label={t('form.parent')} options={PARENTS.map((value) => ({ value, label: t(`parent.${value}`) }))} />
        <TextArea label={t('form.text')} hint={t('form.text_hint')} maxLength={MAX_TEXT} rows={8} error={form.formState.errors.text?.message} {...form.register('text')} />
        <FormSegments control={form.control} name="way" label={t('form.way')} options={WAYS.map((value) => ({ value, label: t(`way.${value}`) }))} />
        <FormDate required control={form.control} name="writtenOn" label={t('form.written_on')} />
        <Button type="submit" look="primary" icon="check" busy={form.formState.isSubmitting}>{t('form.submit')}</Button>
      </Form>
    </Dialog>
  )
}

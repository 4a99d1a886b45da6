import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { createChildWishMutation } from '@/api/gen/@tanstack/react-query.gen'
import { Form, FormDate, FormSegments, rule, useZodForm } from '@/shared/form'
import { today } from '@/shared/format/clock'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Checkbox, TextArea, toast } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { TOPICS } from './codes'

const schema = z.object({ topic: z.enum(TOPICS), askedOn: rule.pastDate(), tooYoung: z.boolean(), wish: rule.optionalText(500) })

export function WishDialog({ childId, onClose }: { childId: string; onClose: () => void }) {
  const { t } = useTranslation('consent')
  const fresh = useFresh()
  const create = useMutation(createChildWishMutation())
  const form = useZodForm(schema, { topic: 'CARE', askedOn: today(), tooYoung: false, wish: '' })
  return (
    <Dialog asDrawer isOpen title={t('wish.add')} onClose={onClose}>
      <Form form={form} label={t('wish.add')} onSubmit={async (values) => {
        await fresh(create.mutateAsync({ path: { childId }, body: { ...values, wish: values.wish === '' ? null : values.wish } }))
        toast(t('wish.done'))
        onClose()
      }}>
        <FormSegments control={form.control} name="topic" label={t('wish.topic')} options={TOPICS.map((value) => ({ value, label: t(`topic.${value}`) }))} />
        <TextArea label={t('wish.wish')} hint={t('wish.wish_hint')} maxLength={500} error={form.formState.errors.wish?.message} {...form.register('wish')} />
        <Checkbox label={t('wish.too_young')} {...form.register('tooYoung')} />
        <FormDate required control={form.control} name="askedOn" label={t('wish.on')} />
        <Button type="submit" look="primary" icon="check" busy={form.formState.isSubmitting}>{t('wish.submit')}</Button>
      </Form>
    </Dialog>
  )
}

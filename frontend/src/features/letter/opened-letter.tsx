import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import * as z from 'zod/mini'
import { answerPublicLetterMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { PublicLetterTextResponse } from '@/api/gen/types.gen'
import { Form, FormSegments, rule, useZodForm } from '@/shared/form'
import { useFormat } from '@/shared/format/use-format'
import { Button, Notice, TextArea } from '@/shared/ui'

const MAX_TEXT = 2000
const WRITERS = ['FATHER', 'MOTHER'] as const
const schema = z.object({ from: z.enum(WRITERS), text: rule.text(MAX_TEXT) })

/** The letter itself, and a few words back. */
export function OpenedLetter({ code, readerKey, letter }: { code: string; readerKey: string; letter: PublicLetterTextResponse }) {
  const { t } = useTranslation('letter')
  const format = useFormat()
  const sending = useMutation(answerPublicLetterMutation())
  const answer = (sending.data ?? letter).answer
  const form = useZodForm(schema, { from: letter.parent === 'FATHER' ? 'FATHER' : 'MOTHER', text: '' })
  return (
    <div className="stack">
      <h1 tabIndex={-1}>{t('page.greeting', { name: letter.givenName })}</h1>
      <p className="muted small">{[t('page.written', { date: format.date(letter.writtenOn) }), t('page.from', { office: letter.organizationName })].join(' · ')}</p>
      <p className="letter-words letter-sheet">{letter.text}</p>
      {answer === null ? (
        <Form form={form} label={t('page.answer')} onSubmit={async (values) => {
          await sending.mutateAsync({ path: { code }, body: { readerKey, ...values } })
        }}>
          <h2>{t('page.answer')}</h2>
          <FormSegments control={form.control} name="from" label={t('page.who')} options={WRITERS.map((value) => ({ value, label: t(`parent.${value}`) }))} />
          <TextArea required label={t('page.answer_text')} maxLength={MAX_TEXT} rows={6} error={form.formState.errors.text?.message} {...form.register('text')} />
          <Button className="wide" type="submit" look="primary" busy={form.formState.isSubmitting}>{t('page.send')}</Button>
        </Form>
      ) : (
        <>
          <Notice tone="good">{t('page.answered_note')}</Notice>
          <h2>{t('page.answered')}</h2>
          <p className="letter-words letter-sheet">{answer}</p>
        </>
      )}
    </div>
  )
}

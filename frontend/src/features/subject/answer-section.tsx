import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { completeSubjectRequestMutation, refuseSubjectRequestMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { SubjectRequestResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, Card, Notice, TextArea, toast, useErrorText } from '@/shared/ui'

/** The answer in writing: what was done, or why not. */
export function AnswerSection({ request }: { request: SubjectRequestResponse }) {
  const { t } = useTranslation('subject')
  const fresh = useFresh()
  const errorText = useErrorText()
  const [answer, setAnswer] = useState('')
  const complete = useMutation(completeSubjectRequestMutation())
  const refuse = useMutation(refuseSubjectRequestMutation())
  const error = complete.error ?? refuse.error
  const send = async (sending: typeof complete | typeof refuse) => {
    complete.reset()
    refuse.reset()
    await fresh(sending.mutateAsync({ path: { id: request.id }, headers: ifMatch(request.version), body: { answer: answer.trim() } }))
    toast(t('answer.saved'))
  }
  return (
    <Card title={t('answer.title')}>
      <TextArea label={t('answer.text')} hint={t('answer.hint')} maxLength={500} value={answer} onChange={(event) => setAnswer(event.target.value)} />
      {error !== null && <Notice tone="bad">{errorText(error)}</Notice>}
      <div className="actions">
        {request.kind !== 'ERASURE' && <Button look="primary" icon="check" busy={complete.isPending} disabled={answer.trim().length < 2} onClick={() => { send(complete).catch(() => undefined) }}>{t('answer.complete')}</Button>}
        <Button busy={refuse.isPending} disabled={answer.trim().length < 2} onClick={() => { send(refuse).catch(() => undefined) }}>{t('answer.refuse')}</Button>
      </div>
    </Card>
  )
}

import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { confirmChildMutation } from '@/api/gen/@tanstack/react-query.gen'
import type { ChildResponse } from '@/api/gen/types.gen'
import { ifMatch } from '@/api/runtime'
import { Can } from '@/shared/auth/use-session'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { useFresh } from '@/shared/lib/use-fresh'
import { Button, toast, useErrorText } from '@/shared/ui'

/** Since when nobody has said that the file is right, and the one button that says so of the version shown. */
export function ConfirmedLine({ child }: { child: ChildResponse }) {
  const { t } = useTranslation('child')
  const format = useFormat()
  const fresh = useFresh()
  const errorText = useErrorText()
  const confirm = useMutation(confirmChildMutation())
  const day = child.lastConfirmedOn
  const say = async () => {
    try {
      await fresh(confirm.mutateAsync({ path: { id: child.id }, headers: ifMatch(child.version) }))
      toast(t('file.confirm_done', { name: child.name }))
    } catch (error) {
      toast(errorText(error), { tone: 'bad' })
    }
  }
  return (
    <p className="crumbs">
      <span className="muted">{day === null ? t('file.never_confirmed') : t('file.confirmed', { date: format.date(day) })}</span>
      {day !== today() && <Can permission="child:write"><Button icon="check" busy={confirm.isPending} onClick={() => void say()}>{t('file.confirm')}</Button></Can>}
    </p>
  )
}

import { useState } from 'react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ChildChooser } from '@/features/child'
import { FormSegments } from '@/shared/form'
import { Button, IconButton, Notice } from '@/shared/ui'
import type { VisitValues } from './visit-values'

/** Whom the visit was for, and whether she was seen: brothers and sisters of one home go into one entry. */
export function VisitChildren() {
  const { t } = useTranslation('visit')
  const [adding, setAdding] = useState(false)
  const { control } = useFormContext<VisitValues>()
  const children = useFieldArray({ control, name: 'children' })
  const rows = useWatch({ control, name: 'children' })
  const single = rows.length === 1
  return (
    <>
      {children.fields.map((child, index) => (
        <div key={child.id} className="with-action">
          <FormSegments control={control} name={`children.${index}.saw`} label={single ? t('form.saw') : t('form.saw_child', { name: child.name })}
            options={[{ value: 'yes', label: t('form.saw_yes') }, { value: 'no', label: t('form.saw_no') }]} />
          {!single && <IconButton icon="close" label={t('form.drop_child', { name: child.name })} onClick={() => children.remove(index)} />}
        </div>
      ))}
      {rows.every((row) => row.saw === 'no') && <Notice tone="warn">{t('form.saw_no_hint')}</Notice>}
      {adding
        ? <ChildChooser label={t('form.add_child')} without={rows.map((row) => row.childId)} onChoose={(child) => { children.append({ childId: child.id, name: child.name, saw: 'yes' }); setAdding(false) }} />
        : <Button look="quiet" icon="plus" onClick={() => setAdding(true)}>{t('form.add_child')}</Button>}
    </>
  )
}

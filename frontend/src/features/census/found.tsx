import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CensusFoundRequest } from '@/api/gen/types.gen'
import { Button, Card, IconButton, TextField } from '@/shared/ui'

/** Children who are here and have no file. */
export function useFound(): { found: CensusFoundRequest[]; form: ReactNode } {
  const { t } = useTranslation('census')
  const [names, setNames] = useState<readonly string[]>([])
  const form = (
    <Card title={t('found.title')} actions={<Button icon="plus" onClick={() => setNames([...names, ''])}>{t('found.add')}</Button>}>
      {names.length === 0 ? <p className="muted">{t('found.hint')}</p> : names.map((name, index) => (
        // A line has no identity but its place; one is only ever added at the end.
        // eslint-disable-next-line react/no-array-index-key
        <div key={`${String(index)}-${String(names.length)}`} className="card-head">
          <TextField label={t('found.name', { number: index + 1 })} value={name} maxLength={50} onChange={(event) => setNames(names.map((one, at) => at === index ? event.target.value : one))} />
          <IconButton icon="close" label={t('found.remove', { number: index + 1 })} onClick={() => setNames(names.filter((_, at) => at !== index))} />
        </div>
      ))}
    </Card>
  )
  return { found: names.map((name) => name.trim()).filter((name) => name !== '').map((name) => ({ name, birthDate: null, note: null })), form }
}

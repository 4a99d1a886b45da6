import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listChildConsentsOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ConsentResponse, ConsentsResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { Badge, Button, Card, LinkButton, PageState } from '@/shared/ui'
import type { ConsentEdit } from './consent-dialogs'
import { nameIn, toneOf } from './codes'

const ConsentDialogs = lazy(async () => ({ default: (await import('./consent-dialogs')).ConsentDialogs }))

/** Where each purpose stands for the child, and every signature below. */
export function ConsentSection({ childId }: { childId: string }) {
  const { t } = useTranslation('consent')
  const query = useQuery(listChildConsentsOptions({ path: { childId } }))
  const [edit, setEdit] = useState<ConsentEdit>()
  return (
    <Card title={t('title')} actions={<span className="actions">
      <LinkButton look="quiet" icon="print" to="/children/$childId/consent-form" params={{ childId }}>{t('print')}</LinkButton>
      {query.data?.writable === true && <Button look="quiet" icon="plus" onClick={() => setEdit({ kind: 'add' })}>{t('add')}</Button>}
    </span>}>
      <PageState query={query} skeletonLines={4}>
        {(data) => (
          <>
            <Standing data={data} />
            {data.records.length > 0 && <Records data={data} onEdit={setEdit} />}
            {edit !== undefined && <Suspense><ConsentDialogs childId={childId} data={data} edit={edit} onClose={() => setEdit(undefined)} /></Suspense>}
          </>
        )}
      </PageState>
    </Card>
  )
}

/** What rests on the law in one line, what needs consent one by one. */
function Standing({ data }: { data: ConsentsResponse }) {
  const { t, i18n } = useTranslation('consent')
  const lawful = data.standing.filter((one) => one.state === 'NOT_NEEDED').map((one) => nameIn(i18n.language, one.purpose))
  return (
    <>
      <ul className="people">
        {data.standing.filter((one) => one.state !== 'NOT_NEEDED').map(({ purpose, state }) => (
          <li key={purpose.id} className="person"><span>{nameIn(i18n.language, purpose)}</span><Badge tone={toneOf[state]}>{t(`state.${state}`)}</Badge></li>
        ))}
      </ul>
      <p className="muted small">{t('lawful', { names: lawful.join(t('comma')) })}</p>
    </>
  )
}

function Records({ data, onEdit }: { data: ConsentsResponse; onEdit: (edit: ConsentEdit) => void }) {
  const { t } = useTranslation('consent')
  return (
    <details>
      <summary>{t('records', { count: data.records.length })}</summary>
      <ul className="people">{data.records.map((record) => <Record key={record.id} record={record} data={data} onEdit={onEdit} />)}</ul>
    </details>
  )
}

function Record({ record, data, onEdit }: { record: ConsentResponse; data: ConsentsResponse; onEdit: (edit: ConsentEdit) => void }) {
  const { t, i18n } = useTranslation('consent')
  const format = useFormat()
  const name = (purposeId: string) => {
    const found = data.standing.find((one) => one.purpose.id === purposeId)
    return found === undefined ? '' : nameIn(i18n.language, found.purpose)
  }
  const list = (choices: ConsentResponse['purposes']) => choices.map((choice) => name(choice.purposeId)).filter(Boolean).join(t('comma'))
  const granted = record.purposes.filter((choice) => choice.granted && choice.withdrawnOn === null)
  const refused = record.purposes.filter((choice) => !choice.granted)
  const withdrawn = record.purposes.filter((choice) => choice.withdrawnOn !== null)
  return (
    <li className="person">
      <span>
        <strong>{record.signerName}</strong> <span className="muted">{[t(`relation.${record.relation}`), t(`way.${record.way}`), format.date(record.givenOn)].join(' · ')}</span>
        {granted.length > 0 && <span className="block">{t('granted', { names: list(granted) })}</span>}
        {refused.length > 0 && <span className="block">{t('refused', { names: list(refused) })}</span>}
        {withdrawn.length > 0 && <span className="block">{t('withdrawn', { names: list(withdrawn) })}</span>}
        {record.attachmentId !== null && <span className="muted small block">{t('scanned')}</span>}
        {record.confirmedOn !== null && <span className="muted small block">{t('confirmed', { name: record.confirmedBy ?? '', date: format.date(record.confirmedOn) })}</span>}
      </span>
      {data.writable && <span className="actions">
        {record.awaitsParent && <Button look="quiet" icon="check" onClick={() => onEdit({ kind: 'confirm', record })}>{t('confirm.open')}</Button>}
        {granted.length > 0 && <Button look="quiet" onClick={() => onEdit({ kind: 'withdraw', record })}>{t('withdraw.open')}</Button>}
      </span>}
    </li>
  )
}

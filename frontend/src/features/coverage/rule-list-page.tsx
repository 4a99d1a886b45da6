import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listDutyRulesOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { DutyRuleResponse } from '@/api/gen/types.gen'
import { Can, useCan } from '@/shared/auth/use-session'
import { today } from '@/shared/format/clock'
import { useFormat } from '@/shared/format/use-format'
import { useCursorPager } from '@/shared/routing/use-cursor-pager'
import { Badge, Button, DataTable, EmptyState, PageHeader, PageState, Pager, type Column } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { RuleEditForm } from './rule-edit-form'
import { RuleForm } from './rule-form'
import { useRuleWords } from './rule-words'

const route = getRouteApi('/shell/duty-rules')

function stateOf(rule: DutyRuleResponse): 'coming' | 'current' | 'ended' {
  if (rule.validFrom > today()) return 'coming'
  return rule.validTo === null || rule.validTo >= today() ? 'current' : 'ended'
}

/** What is owed, by whom, how often: the table and Today go by these. */
export default function RuleListPage() {
  const { t } = useTranslation(['coverage', 'pairing'])
  const format = useFormat()
  const words = useRuleWords()
  const { cursor } = route.useSearch()
  const mayWrite = useCan('duty:write')
  const [editing, setEditing] = useState<DutyRuleResponse | 'new'>()
  const done = () => setEditing(undefined)
  const query = useQuery({ ...listDutyRulesOptions({ query: { cursor, limit: 50 } }), placeholderData: keepPreviousData })
  const pager = useCursorPager(query.data, cursor)
  const columns: Column<DutyRuleResponse>[] = [
    { id: 'name', head: t('rules.name'), isName: true, cell: (row) => row.name },
    { id: 'state', head: t('rules.state'), phone: 'badge', cell: (row) => <Badge tone={stateOf(row) === 'current' ? 'good' : 'neutral'}>{t(`rules.${stateOf(row)}`)}</Badge> },
    { id: 'duty', head: t('rules.duty'), cell: (row) => t(`duty.${row.duty}`) },
    { id: 'who', head: t('rules.who'), cell: (row) => row.pairingKind === null ? t(`actor.${row.actor}`) : <>{t(`pairing:kind.${row.pairingKind}`)}{row.helperOptional && <div className="muted small">{t('rules.only_paired')}</div>}</> },
    { id: 'often', head: t('rules.often'), cell: (row) => (
      <>
        {words.often(row)}
        {row.lines.map((line) => <div key={`${line.riskLevel ?? ''}${line.regionCode ?? ''}${line.season ?? ''}`} className="muted small">{t('rules.instead', { whom: words.whom(line), often: words.often(line) })}</div>)}
      </>
    ) },
    { id: 'next', head: t('rules.next'), cell: (row) => stateOf(row) === 'ended' ? '' : <ol className="dates">{row.nextDueDates.map((day) => <li key={day}>{format.date(day)}</li>)}</ol> },
    { id: 'valid', head: t('rules.valid'), cell: (row) => row.validTo === null ? t('rules.since', { from: format.date(row.validFrom) }) : t('rules.span', { from: format.date(row.validFrom), to: format.date(row.validTo) }) },
    { id: 'organization', head: t('rules.organization'), cell: (row) => row.organization.name },
  ]
  return (
    <>
      <PageHeader title={t('rules.title')} sub={t('rules.sub')} actions={<Can permission="duty:write"><Button look="primary" icon="plus" onClick={() => setEditing('new')}>{t('rules.add')}</Button></Can>} />
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('rules.none')} icon="bell">{t('rules.none_hint')}</EmptyState>}>
        {(page) => (
          <>
            <DataTable caption={t('rules.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} busy={query.isPlaceholderData}
              action={mayWrite ? (row) => stateOf(row) === 'ended' ? null : <Button look="quiet" icon="edit" aria-label={t('rules.edit_name', { name: row.name })} onClick={() => setEditing(row)}>{t('rules.edit')}</Button> : undefined} />
            <Pager {...pager} />
          </>
        )}
      </PageState>
      <Dialog asDrawer title={editing === 'new' ? t('rules.add') : t('rules.edit')} isOpen={editing !== undefined} onClose={done}>
        {editing === 'new' ? <RuleForm onDone={done} /> : editing !== undefined && <RuleEditForm rule={editing} onDone={done} />}
      </Dialog>
    </>
  )
}

import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getHelperProfileOptions, listHelperChecksOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { HelperCheckResponse, HelperProfileResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { Badge, Button, Card, DataTable, EmptyState, Facts, LinkButton, Notice, PageHeader, PageState, type Column } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { CheckForm } from './check-form'
import { ProfileForm } from './profile-form'
import { standingTone } from './standing'

const route = getRouteApi('/shell/helpers/$personId')

/** Whether somebody may be near children, until when, and how many she can help. */
export default function HelperPage() {
  const { personId } = route.useParams()
  const query = useQuery(getHelperProfileOptions({ path: { personId } }))
  return <PageState query={query}>{(profile) => <Helper profile={profile} />}</PageState>
}

function Helper({ profile }: { profile: HelperProfileResponse }) {
  const { t } = useTranslation('helper')
  const format = useFormat()
  const [open, setOpen] = useState<'check' | 'profile'>()
  const close = () => setOpen(undefined)
  const name = profile.person.name
  return (
    <>
      <PageHeader title={name} sub={t('page.sub')} actions={(
        <>
          <LinkButton to="/pairings" search={{ helperId: profile.person.id, ended: true }} icon="pairing">{t('page.children')}</LinkButton>
          <Button icon="edit" onClick={() => setOpen('profile')}>{t('profile.edit')}</Button>
          <Button look="primary" icon="check" onClick={() => setOpen('check')}>{t('check.new')}</Button>
        </>
      )} />
      {profile.standing === 'NOT_CLEAR' && <Notice tone="bad">{t('page.not_clear', { name })}</Notice>}
      <Card title={t('page.facts')}>
        <Facts items={[
          { label: t('page.standing'), value: <Badge tone={standingTone(profile.standing)}>{t(`standing.${profile.standing}`)}</Badge> },
          { label: t('page.next'), value: profile.nextCheckOn === null ? '—' : format.date(profile.nextCheckOn) },
          { label: t('profile.capacity'), value: profile.capacity === null ? t('profile.by_kind') : t('profile.children', { count: profile.capacity }) },
          { label: t('profile.place'), value: profile.region?.name ?? t('profile.by_office') },
        ]} />
      </Card>
      <Checks personId={profile.person.id} />
      <Dialog isOpen={open === 'check'} title={t('check.title', { name })} onClose={close}><CheckForm person={profile.person} onDone={close} /></Dialog>
      <Dialog isOpen={open === 'profile'} title={t('profile.title', { name })} onClose={close}><ProfileForm profile={profile} onDone={close} /></Dialog>
    </>
  )
}

function Checks({ personId }: { personId: string }) {
  const { t } = useTranslation('helper')
  const format = useFormat()
  const query = useQuery(listHelperChecksOptions({ query: { personId, limit: 50 } }))
  const columns: Column<HelperCheckResponse>[] = [
    { id: 'on', head: t('check.on'), isName: true, short: true, cell: (row) => format.date(row.checkedOn) },
    { id: 'result', head: t('check.result'), phone: 'badge', cell: (row) => <Badge tone={row.result === 'CLEAR' ? 'good' : 'bad'}>{t(`result.${row.result}`)}</Badge> },
    { id: 'kind', head: t('check.kind'), cell: (row) => t(`kind.${row.kind}`) },
    { id: 'next', head: t('page.next'), short: true, cell: (row) => format.date(row.nextCheckOn) },
    { id: 'document', head: t('check.document'), cell: (row) => [row.document, row.note].filter(Boolean).join(' · ') },
    { id: 'by', head: t('check.by'), cell: (row) => row.recordedBy.name },
  ]
  return (
    <section aria-label={t('check.list')}>
      <h2>{t('check.list')}</h2>
      <PageState query={query} isEmpty={(page) => page.items.length === 0} empty={<EmptyState title={t('check.none')}>{t('check.none_hint')}</EmptyState>}>
        {(page) => <DataTable caption={t('check.list')} columns={columns} rows={page.items} rowKey={(row) => row.id} />}
      </PageState>
    </section>
  )
}

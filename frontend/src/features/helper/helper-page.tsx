import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getHelperProfileOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { HelperProfileResponse } from '@/api/gen/types.gen'
import { useFormat } from '@/shared/format/use-format'
import { Badge, Button, Card, Facts, LinkButton, Notice, PageHeader, PageState } from '@/shared/ui'
import { Dialog } from '@/shared/ui/dialog'
import { CheckForm } from './check-form'
import { CheckList } from './check-list'
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
      <CheckList of={{ personId: profile.person.id }} none={t('check.none')} hint={t('check.none_hint')} />
      <Dialog isOpen={open === 'check'} title={t('check.title', { name })} onClose={close}><CheckForm of={{ personId: profile.person.id }} name={name} onDone={close} /></Dialog>
      <Dialog isOpen={open === 'profile'} title={t('profile.title', { name })} onClose={close}><ProfileForm profile={profile} onDone={close} /></Dialog>
    </>
  )
}

import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getChildOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ChildResponse } from '@/api/gen/types.gen'
import { AgreementSection } from '@/features/agreement'
import { AttachmentSection } from '@/features/attachment'
import { ConsentSection, WishSection } from '@/features/consent'
import { FamilySection } from '@/features/guardian'
import { SchoolingSection } from '@/features/schooling'
import { AsOfSwitch, StandingSection } from '@/features/standing'
import { useSeesFamily, WelfareSection } from '@/features/welfare'
import { Can, useCan } from '@/shared/auth/use-session'
import { Button, LinkButton, PageState } from '@/shared/ui'
import type { ChildEdit } from './child-edit'
import { FactsSection } from './facts-section'
import { FileHeader } from './file-header'
import { NetworkSection } from './network-section'
import { PairingSection } from './pairing-section'
import { TimelineSection } from './timeline-section'

// Forms come when one is opened: whoever only reads or rings does not pay for them.
const ChildEditDialogs = lazy(async () => ({ default: (await import('./child-edit-dialogs')).ChildEditDialogs }))

const route = getRouteApi('/shell/children/$childId')

/** One child, one page: who she is, whom to call, what happened. */
export default function ChildPage() {
  const { childId } = route.useParams()
  const { asOf } = route.useSearch()
  const child = useQuery(getChildOptions({ path: { id: childId }, query: { asOf } }))
  return <PageState query={child} skeletonLines={10}>{(data) => <ChildFile key={childId} child={data} />}</PageState>
}

/** Sections only; each stands for itself in its own file and asks for its own data. */
function ChildFile({ child }: { child: ChildResponse }) {
  const { t } = useTranslation('child')
  const navigate = useNavigate()
  const { kind, asOf } = route.useSearch()
  const [edit, setEdit] = useState<ChildEdit>()
  const closed = child.status === 'CLOSED'
  const readsFamily = useCan('guardian:read')
  const seesFamily = useSeesFamily(child.id, asOf)
  const close = () => setEdit(undefined)
  return (
    <>
      <FileHeader child={child} readOnly={asOf !== undefined} onEdit={setEdit} />
      <AsOfSwitch asOf={asOf} onAsOf={(day) => void navigate({ to: '/children/$childId', params: { childId: child.id }, search: { kind, asOf: day } })} />
      <div className="columns">
        <div className="stack">
          <NetworkSection childId={child.id} asOf={asOf} />
          <TimelineSection childId={child.id} kind={kind} onKind={(chosen) => void navigate({ to: '/children/$childId', params: { childId: child.id }, search: { kind: chosen, asOf }, replace: true, resetScroll: false })} />
        </div>
        <div className="stack">
          {readsFamily && <FamilySection childId={child.id} regionCode={child.region?.code ?? ''} closed={closed || asOf !== undefined} asOf={asOf}
            edit={edit?.kind === 'family' ? edit.edit : undefined} onEdit={(next) => setEdit(next === undefined ? undefined : { kind: 'family', edit: next })} />}
          <AgreementSection childId={child.id} closed={child.status === 'CLOSED'} />
          <PairingSection child={child} />
          <FactsSection child={child} readOnly={asOf !== undefined} onEdit={setEdit} />
          <SchoolingSection childId={child.id} closed={closed} asOf={asOf} />
          <WelfareSection childId={child.id} regionCode={child.region?.code ?? ''} closed={closed} asOf={asOf} />
          {!child.hiddenFields.includes('birthDate') && <StandingSection childId={child.id} closed={closed} asOf={asOf} />}
          <Can permission="consent:read"><ConsentSection childId={child.id} />{seesFamily && <WishSection childId={child.id} />}</Can>
          <Can permission="attachment:read"><AttachmentSection childId={child.id} /></Can>
          <Can permission="subject:write"><LinkButton to="/subject-requests/new" search={{ childId: child.id }} icon="audit">{t('subject_request')}</LinkButton></Can>
          <LinkButton to="/cards" search={{ childId: child.id }} icon="print">{t('card')}</LinkButton>
          {asOf === undefined && <Can permission="child:write">
            {child.status === 'ACTIVE'
              ? <Button icon="close" onClick={() => setEdit({ kind: 'close' })}>{t('close.open')}</Button>
              : <Button icon="back" onClick={() => setEdit({ kind: 'reopen' })}>{t('reopen.open')}</Button>}
          </Can>}
        </div>
      </div>
      {edit !== undefined && edit.kind !== 'family' && <Suspense><ChildEditDialogs child={child} edit={edit} onClose={close} /></Suspense>}
    </>
  )
}

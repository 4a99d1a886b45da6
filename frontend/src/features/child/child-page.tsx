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
export function ChildPage() {
  const { childId } = route.useParams()
  const child = useQuery(getChildOptions({ path: { id: childId } }))
  return <PageState query={child} skeletonLines={10}>{(data) => <ChildFile key={childId} child={data} />}</PageState>
}

/** Sections only; each stands for itself in its own file and asks for its own data. */
function ChildFile({ child }: { child: ChildResponse }) {
  const { t } = useTranslation('child')
  const navigate = useNavigate()
  const { kind } = route.useSearch()
  const [edit, setEdit] = useState<ChildEdit>()
  const readsFamily = useCan('guardian:read')
  const close = () => setEdit(undefined)
  return (
    <>
      <FileHeader child={child} onEdit={setEdit} />
      <div className="columns">
        <div className="stack">
          <NetworkSection childId={child.id} />
          <TimelineSection childId={child.id} kind={kind} onKind={(chosen) => void navigate({ to: '/children/$childId', params: { childId: child.id }, search: { kind: chosen }, replace: true, resetScroll: false })} />
        </div>
        <div className="stack">
          {readsFamily && <FamilySection childId={child.id} regionCode={child.region.code} closed={child.status === 'CLOSED'}
            edit={edit?.kind === 'family' ? edit.edit : undefined} onEdit={(next) => setEdit(next === undefined ? undefined : { kind: 'family', edit: next })} />}
          <AgreementSection childId={child.id} closed={child.status === 'CLOSED'} />
          <PairingSection child={child} />
          <FactsSection child={child} onEdit={setEdit} />
          <Can permission="consent:read"><ConsentSection childId={child.id} /><WishSection childId={child.id} /></Can>
          <Can permission="attachment:read"><AttachmentSection childId={child.id} /></Can>
          <LinkButton to="/cards" search={{ childId: child.id }} icon="print">{t('card')}</LinkButton>
          <Can permission="child:write">
            {child.status === 'ACTIVE'
              ? <Button icon="close" onClick={() => setEdit({ kind: 'close' })}>{t('close.open')}</Button>
              : <Button icon="back" onClick={() => setEdit({ kind: 'reopen' })}>{t('reopen.open')}</Button>}
          </Can>
        </div>
      </div>
      {edit !== undefined && edit.kind !== 'family' && <Suspense><ChildEditDialogs child={child} edit={edit} onClose={close} /></Suspense>}
    </>
  )
}

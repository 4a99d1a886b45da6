import { useIsFetching } from '@tanstack/react-query'
import { Suspense, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ChildResponse } from '@/api/gen/types.gen'
import { AgreementSection } from '@/features/agreement'
import { AttachmentSection } from '@/features/attachment'
import { ConsentSection, WishSection } from '@/features/consent'
import { FamilySection, type FamilyEdit } from '@/features/guardian'
import { HomeComingSection } from '@/features/homecoming'
import { LetterSection } from '@/features/letter'
import { ParentLinkSection } from '@/features/parentlink'
import { SchoolingSection } from '@/features/schooling'
import { StandingSection } from '@/features/standing'
import { useSeesFamily, WelfareSection } from '@/features/welfare'
import { Can, useCan } from '@/shared/auth/use-session'
import { Button, LoadingState } from '@/shared/ui'
import type { ChildTab } from './child-tabs'

export type PanelsProps = { child: ChildResponse; asOf: string | undefined; edit: FamilyEdit | undefined; onEdit: (edit: FamilyEdit | undefined) => void }

/** What a tab holds besides the overview; a section asks for its data when it is shown, never before. */
export default function ChildPanels({ tab, ...props }: PanelsProps & { tab: Exclude<ChildTab, 'overview' | 'record'> }) {
  if (tab === 'all') return <Whole {...props} />
  return <div className="stack"><Panel tab={tab} {...props} /></div>
}

/** Everything below one another: for reading through, and for paper. */
function Whole(props: PanelsProps) {
  const { t } = useTranslation('child')
  const loading = useIsFetching() > 0
  return (
    <>
      <p className="no-print"><Button icon="print" busy={loading} onClick={() => window.print()}>{t('tabs.print')}</Button></p>
      {(['family', 'care', 'study', 'health', 'papers'] as const).map((tab) => <div key={tab} className="stack"><Panel tab={tab} {...props} /></div>)}
    </>
  )
}

function Panel({ tab, child, asOf, edit, onEdit }: PanelsProps & { tab: Exclude<ChildTab, 'overview' | 'record' | 'all'> }) {
  const closed = child.status === 'CLOSED'
  const readsFamily = useCan('guardian:read')
  const region = child.region?.code ?? ''
  const parts: Record<typeof tab, ReactNode> = {
    family: readsFamily && (
      <>
        <Suspense fallback={<LoadingState lines={6} />}><FamilySection childId={child.id} regionCode={region} closed={closed || asOf !== undefined} asOf={asOf} edit={edit} onEdit={onEdit} /></Suspense>
        <HomeComingSection childId={child.id} childName={child.name} closed={closed || asOf !== undefined} />
        {asOf === undefined && <Can permission="contact:read"><LetterSection childId={child.id} /><ParentLinkSection childId={child.id} /></Can>}
      </>
    ),
    care: <AgreementSection childId={child.id} closed={closed} />,
    study: <SchoolingSection childId={child.id} closed={closed} asOf={asOf} />,
    health: (
      <>
        <WelfareSection childId={child.id} regionCode={region} closed={closed} asOf={asOf} />
        {!child.hiddenFields.includes('birthDate') && <StandingSection childId={child.id} closed={closed} asOf={asOf} />}
      </>
    ),
    papers: <Papers childId={child.id} asOf={asOf} />,
  }
  return <>{parts[tab]}</>
}

function Papers({ childId, asOf }: { childId: string; asOf: string | undefined }) {
  const seesFamily = useSeesFamily(childId, asOf)
  return (
    <>
      <Can permission="consent:read"><ConsentSection childId={childId} />{seesFamily && <WishSection childId={childId} />}</Can>
      <Can permission="attachment:read"><AttachmentSection childId={childId} /></Can>
    </>
  )
}

import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getChildOptions } from '@/api/gen/@tanstack/react-query.gen'
import type { ChildResponse } from '@/api/gen/types.gen'
import { CareAlerts } from '@/features/agreement'
import { AsOfSwitch } from '@/features/standing'
import { HoldNotice } from '@/features/subject'
import { Can, useCan } from '@/shared/auth/use-session'
import { PrintedBy } from '@/shared/print/printed-by'
import { Button, LinkButton, LoadingState, PageState } from '@/shared/ui'
import type { ChildEdit } from './child-edit'
import { TABS, type ChildTab } from './child-tabs'
import { FactsSection } from './facts-section'
import { FileHeader } from './file-header'
import { NetworkSection } from './network-section'
import { PairingSection } from './pairing-section'
import { TimelineSection } from './timeline-section'

// Forms come when one is opened, the other tabs when they are: whoever only reads or rings does not pay for them.
const ChildEditDialogs = lazy(async () => ({ default: (await import('./child-edit-dialogs')).ChildEditDialogs }))
const ChildPanels = lazy(() => import('./child-panels'))

const route = getRouteApi('/shell/children/$childId')

/** One child, one page: who she is, whom to call, what happened; the rest in tabs. */
export default function ChildPage() {
  const { childId } = route.useParams()
  const { asOf } = route.useSearch()
  const child = useQuery(getChildOptions({ path: { id: childId }, query: { asOf } }))
  return <PageState query={child} skeletonLines={10}>{(data) => <ChildFile key={childId} child={data} />}</PageState>
}

/** The overview first; each section stands for itself in its own file and asks for its own data. */
function ChildFile({ child }: { child: ChildResponse }) {
  const navigate = useNavigate()
  const search = route.useSearch()
  const { asOf, tab = 'overview' } = search
  const [edit, setEdit] = useState<ChildEdit>()
  const go = (change: Partial<typeof search>) => void navigate({ to: '/children/$childId', params: { childId: child.id }, search: { ...search, ...change }, resetScroll: false })
  const open = (next: ChildEdit | undefined) => {
    setEdit(next)
    // Forms of the family stand in its tab.
    if (next?.kind === 'family' && tab !== 'family' && tab !== 'all') go({ tab: 'family' })
  }
  return (
    <>
      {tab === 'all' && <PrintedBy />}
      <FileHeader child={child} readOnly={asOf !== undefined} onEdit={open} />
      {asOf === undefined && <Can permission="subject:write"><HoldNotice childId={child.id} /></Can>}
      <AsOfSwitch asOf={asOf} onAsOf={(day) => go({ asOf: day })} />
      <TabBar childId={child.id} />
      {tab === 'overview' && <Overview child={child} onEdit={open} />}
      {tab === 'all' && (
        // On paper it is said first who the child is; what was recorded comes at the end.
        <div className="stack">
          {asOf === undefined && <Can permission="agreement:read"><CareAlerts childId={child.id} /></Can>}
          <FactsSection child={child} readOnly={asOf !== undefined} onEdit={open} />
          <NetworkSection childId={child.id} asOf={asOf} />
          <PairingSection child={child} asOf={asOf} />
          <Actions child={child} onEdit={open} />
        </div>
      )}
      {tab === 'record' && <div className="stack"><Story childId={child.id} /><PairingSection child={child} asOf={asOf} /></div>}
      {tab !== 'overview' && tab !== 'record' && (
        <Suspense fallback={<LoadingState lines={6} />}>
          <ChildPanels tab={tab} child={child} asOf={asOf} edit={edit?.kind === 'family' ? edit.edit : undefined} onEdit={(next) => open(next === undefined ? undefined : { kind: 'family', edit: next })} />
        </Suspense>
      )}
      {tab === 'all' && <div className="stack"><Story childId={child.id} /></div>}
      {edit !== undefined && edit.kind !== 'family' && <Suspense><ChildEditDialogs child={child} edit={edit} onClose={() => setEdit(undefined)} /></Suspense>}
    </>
  )
}

/** Links, so that each tab has its address, opens in a window of its own, and is reached by the keyboard like any other. */
function TabBar({ childId }: { childId: string }) {
  const { t } = useTranslation('child')
  const search = route.useSearch()
  const may: Partial<Record<ChildTab, boolean>> = { family: useCan('guardian:read'), care: useCan('agreement:read'), papers: [useCan('consent:read'), useCan('attachment:read')].includes(true) }
  const bar = useRef<HTMLElement>(null)
  // On a phone half of the tabs lie outside: the open one is brought in, without moving the page.
  useEffect(() => {
    const open = bar.current?.querySelector<HTMLElement>('[aria-current=page]')
    if (bar.current && open) bar.current.scrollLeft = open.offsetLeft - (bar.current.clientWidth - open.offsetWidth) / 2
  }, [search.tab])
  return (
    <nav ref={bar} className="tab-list no-print" aria-label={t('tabs.label')}>
      {TABS.filter((one) => may[one] !== false).map((one) => (
        <Link key={one} className="tab" to="/children/$childId" params={{ childId }} search={{ ...search, tab: one === 'overview' ? undefined : one }} replace resetScroll={false}
          // By itself a link takes an address with more in its query for its own: the overview would always be current.
          activeOptions={{ exact: true }}>{t(`tabs.${one}`)}</Link>
      ))}
    </nav>
  )
}

function Overview({ child, onEdit }: { child: ChildResponse; onEdit: (edit: ChildEdit) => void }) {
  const { asOf } = route.useSearch()
  return (
    <div className="columns">
      <div className="stack">
        <NetworkSection childId={child.id} asOf={asOf} />
        <Story childId={child.id} />
      </div>
      <div className="stack">
        {asOf === undefined && <Can permission="agreement:read"><CareAlerts childId={child.id} /></Can>}
        <PairingSection child={child} asOf={asOf} />
        <FactsSection child={child} readOnly={asOf !== undefined} onEdit={onEdit} />
        <Actions child={child} onEdit={onEdit} />
      </div>
    </div>
  )
}

function Actions({ child, onEdit }: { child: ChildResponse; onEdit: (edit: ChildEdit) => void }) {
  const { t } = useTranslation('child')
  const { asOf } = route.useSearch()
  return (
    <>
      <LinkButton to="/cards" search={{ childId: child.id }} icon="print">{t('card')}</LinkButton>
      <Can permission="subject:write">
        <LinkButton to="/subject-requests/new" search={{ childId: child.id }} icon="audit">{t('subject_request')}</LinkButton>
        <LinkButton to="/legal-holds/new" search={{ childId: child.id }} icon="audit">{t('legal_hold')}</LinkButton>
      </Can>
      {asOf === undefined && <Can permission="child:write">
        {child.status === 'ACTIVE'
          ? <Button icon="close" onClick={() => onEdit({ kind: 'close' })}>{t('close.open')}</Button>
          : <Button icon="back" onClick={() => onEdit({ kind: 'reopen' })}>{t('reopen.open')}</Button>}
      </Can>}
    </>
  )
}

function Story({ childId }: { childId: string }) {
  const navigate = useNavigate()
  const search = route.useSearch()
  return <TimelineSection childId={childId} asOf={search.asOf} kind={search.kind} onKind={(kind) => void navigate({ to: '/children/$childId', params: { childId }, search: { ...search, kind }, replace: true, resetScroll: false })} />
}
